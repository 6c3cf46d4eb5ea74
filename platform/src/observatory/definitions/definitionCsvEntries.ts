import { Problem } from '../../kernel/problem.ts';
import { csvRows } from './csvRows.ts';
import type { Definition } from './definition.ts';
import { csvColumns } from './definitionCsvColumns.ts';

/** A row of a definition's table: one industry of one category, as text; empty where the table does not say. */
export interface CsvEntry {
  readonly line: number;
  readonly category: string;
  readonly industry: string;
  readonly weight: string;
  readonly title: string;
  readonly kind: string;
  readonly version: string;
}

/** Reads the rows of a definition's table, and which classification its industries are of. */
export async function readCsvEntries(
  text: string,
  file: string,
): Promise<{ entries: CsvEntry[]; classification: Definition['classification'] }> {
  const [header, ...rows] = await csvRows(text);
  if (header === undefined || rows.length === 0)
    throw new Problem(422, `${file} holds no industry: write a row "category,industry" for each.`);
  const { at, classification } = csvColumns(header.fields, file);
  const entries = rows.map(({ line, fields }) => {
    const field = (position: number | undefined): string => (position === undefined ? '' : (fields[position] ?? ''));
    return {
      line,
      category: field(at.category),
      industry: field(at.industry),
      weight: field(at.weight),
      title: field(at.title),
      kind: at.kind === undefined ? tradedKind(field(at.traded)) : field(at.kind).toLowerCase(),
      version: field(at.version),
    };
  });
  return { entries, classification };
}

/** The versions that stand in the rows, sorted, each once. */
export function versionsOf(entries: readonly CsvEntry[]): string[] {
  return [...new Set(entries.map((entry) => entry.version))].filter((version) => version !== '').toSorted();
}

function tradedKind(traded: string): string {
  if (/^(true|1|yes|traded|t)$/i.test(traded)) return 'traded';
  return /^(false|0|no|local|f)$/i.test(traded) ? 'local' : traded;
}
