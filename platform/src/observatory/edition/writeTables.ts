import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvwMetadata } from '../../report/csvwMetadata.ts';
import type { Table } from '../../kernel/table.ts';
import { TableWriter, type TableFormat } from '../../report/tableWriter.ts';
import { fingerprint } from './editionFolder.ts';
import type { Manifest } from './manifest.ts';

/** A file of a result folder, and how many rows it has; null where it is no table. */
export interface WrittenFile {
  readonly name: string;
  readonly rows: number | null;
}

/** Writes tables into a folder, each CSV with its metadata beside it, and says which files came of it. */
export async function writeTables(
  tables: Iterable<readonly [Table, readonly TableFormat[]]>,
  folder: string,
  signal: AbortSignal,
): Promise<WrittenFile[]> {
  const writer = await TableWriter.open();
  const written: WrittenFile[] = [];
  try {
    for (const [table, formats] of tables) {
      signal.throwIfAborted();
      await writer.write(table, folder, formats);
      for (const format of formats) written.push({ name: `${table.name}.${format}`, rows: table.rows });
      if (formats.includes('csv')) {
        const name = `${table.name}.csv-metadata.json`;
        await writeFile(join(folder, name), csvwMetadata(table));
        written.push({ name, rows: null });
      }
    }
  } finally {
    await writer.finish();
  }
  return written;
}

/** Files as a manifest lists them: by name, with length and hash. */
export async function outputsOf(written: readonly WrittenFile[], folder: string): Promise<Manifest['outputs']> {
  const sorted = written.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(
    sorted.map(async ({ name, rows }) => ({ name, ...(await fingerprint(join(folder, name))), rows })),
  );
}
