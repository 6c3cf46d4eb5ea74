import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../../kernel/table.ts';
import { writeTextFile, type TableFormat } from '../../report/tableFile.ts';
import type { Edition } from './edition.ts';
import type { Manifest } from './manifest.ts';
import { outputsOf, writeTables } from './writeTables.ts';

const formats: Record<keyof Edition['tables'], readonly TableFormat[]> = {
  cells: ['parquet'],
  totals: ['parquet'],
  clusters: ['parquet', 'csv'],
  proof: ['parquet'],
  regions: ['parquet', 'csv'],
  categories: ['parquet', 'csv'],
  agreement: ['csv'],
  trends: ['parquet', 'csv'],
  issues: ['csv'],
};

/** Writes an edition's tables, definitions, drawings (the text of each file by its name) and manifest into a folder and gives the manifest as written, outputs hashed. */
export async function writeEdition(
  edition: Edition,
  folder: string,
  drawings: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Manifest> {
  const written = await writeTables(tablesOf(edition), folder, signal);
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
  for (const key of Object.keys(formats) as (keyof Edition['tables'])[]) {
    const table = tables[key];
    if (table !== null) yield [table, formats[key]];
  }
  for (const table of furtherCells) yield [table, formats.cells];
}
