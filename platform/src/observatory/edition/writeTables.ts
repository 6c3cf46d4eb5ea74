import { csvwMetadata } from '../../report/csvwMetadata.ts';
import type { Table } from '../../kernel/table.ts';
import { writeTableFile, writeTextFile, type TableFormat, type WrittenFile } from '../../report/tableFile.ts';
import type { Manifest } from './manifest.ts';

/** Writes tables into a folder, each CSV with its metadata beside it, and says which files came of it. */
export async function writeTables(
  tables: Iterable<readonly [Table, readonly TableFormat[]]>,
  folder: string,
  signal: AbortSignal,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const [table, formats] of tables) {
    for (const format of formats) {
      signal.throwIfAborted();
      written.push(await writeTableFile(table, format, folder));
    }
    if (formats.includes('csv'))
      written.push(await writeTextFile(`${table.name}.csv-metadata.json`, csvwMetadata(table), folder));
  }
  return written;
}

/** Files as a manifest lists them: by name, with length and hash. */
export function outputsOf(written: readonly WrittenFile[]): Manifest['outputs'] {
  return written
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes, sha256, rows }) => ({ name, bytes, sha256, rows }));
}
