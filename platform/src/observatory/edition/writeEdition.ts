import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../../kernel/table.ts';
import { writeTextFile, type TableFormat } from '../../report/tableFile.ts';
import type { TableWriter } from '../../report/tableWriter.ts';
import type { Edition } from './edition.ts';
import type { Manifest } from './manifest.ts';
import { addTables, outputsOf } from './writeTables.ts';

/** Without the cells, which are written as soon as they are known; the file that takes longest stands first. */
const formats: Record<Exclude<keyof Edition['tables'], 'cells'>, readonly TableFormat[]> = {
  clusters: ['csv', 'parquet'],
  totals: ['parquet'],
  proof: ['parquet'],
  regions: ['parquet', 'csv'],
  categories: ['parquet', 'csv'],
  agreement: ['csv'],
  trends: ['parquet', 'csv'],
  issues: ['csv'],
};

/** Writes an edition's definitions, drawings (the text of each file by its name), manifest and tables into a folder, the cells being in the writer's hands, and gives the manifest as written, outputs hashed. */
export async function writeEdition(
  edition: Edition,
  writer: TableWriter,
  folder: string,
  drawings: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Manifest> {
  const written = await addTables(tablesOf(edition), writer, folder, signal);
  for (const [name, content] of [
    ['definitions.json', edition.definitions],
    ['preset.json', edition.preset],
  ] as const) {
    written.push(await writeTextFile(name, `${JSON.stringify(content, null, 2)}\n`, folder));
  }
  for (const [name, text] of drawings) written.push(await writeTextFile(name, text, folder));
  const manifest: Manifest = { ...edition.manifest, outputs: outputsOf(written) };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function* tablesOf({ tables, furtherCells }: Edition): Generator<readonly [Table, readonly TableFormat[]]> {
  for (const key of Object.keys(formats) as (keyof typeof formats)[]) {
    const table = tables[key];
    if (table !== null) yield [table, formats[key]];
  }
  for (const table of furtherCells) yield [table, ['parquet']];
}
