import { csvwMetadata } from '../../report/csvwMetadata.ts';
import type { Table } from '../../kernel/table.ts';
import { writeTextFile, type TableFormat, type WrittenFile } from '../../report/tableFile.ts';
import { TableWriter } from '../../report/tableWriter.ts';
import type { Manifest } from './manifest.ts';

/** Writes tables into a folder, each CSV with its metadata beside it, and says which files came of it. */
export async function writeTables(
  tables: Iterable<readonly [Table, readonly TableFormat[]]>,
  folder: string,
  signal: AbortSignal,
): Promise<WrittenFile[]> {
  const writer = new TableWriter(folder);
  try {
    return await addTables(tables, writer, folder, signal);
  } finally {
    await writer.stop();
  }
}

/** The same with a writer that has been given tables before, of which it tells too. */
export async function addTables(
  tables: Iterable<readonly [Table, readonly TableFormat[]]>,
  writer: TableWriter,
  folder: string,
  signal: AbortSignal,
): Promise<WrittenFile[]> {
  const metadata: WrittenFile[] = [];
  for (const [table, formats] of tables) {
    signal.throwIfAborted();
    for (const format of formats) writer.add(table, format);
    if (formats.includes('csv'))
      metadata.push(await writeTextFile(`${table.name}.csv-metadata.json`, csvwMetadata(table), folder));
  }
  return [...metadata, ...(await writer.finish(signal))];
}

/** Files as a manifest lists them: by name, with length and hash. */
export function outputsOf(written: readonly WrittenFile[]): Manifest['outputs'] {
  return written
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes, sha256, rows }) => ({ name, bytes, sha256, rows }));
}
