import { readFile } from 'node:fs/promises';
import { csvRows } from '../definitions/csvRows.ts';

/** The rows of a CSV file on disk, each by the names of its columns. */
export async function csvRecords(path: string): Promise<Record<string, string>[]> {
  const [header, ...lines] = await csvRows(await readFile(path, 'utf8'));
  return lines.map(({ fields }) => Object.fromEntries(fields.map((field, at) => [header!.fields[at]!, field])));
}
