import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../../kernel/table.ts';
import type { TableFormat } from '../../report/tableWriter.ts';
import type { Edition } from './edition.ts';
import type { Manifest } from './manifest.ts';
import { outputsOf, writeTables } from './writeTables.ts';

/** The largest first, so that the engine writes it while the others are still being made. */
const formats: Record<keyof Edition['tables'], readonly TableFormat[]> = {
  cells: ['parquet'],
  clusters: ['parquet', 'csv'],
  proof: ['parquet'],
  regions: ['parquet', 'csv'],
  categories: ['parquet', 'csv'],
  agreement: ['csv'],
  trends: ['csv'],
  issues: ['csv'],
};

/** Writes an edition's tables, definitions, report and manifest into a folder and gives the manifest as written, outputs hashed. */
export async function writeEdition(
  edition: Edition,
  folder: string,
  report: string | null,
  signal: AbortSignal,
): Promise<Manifest> {
  const written = await writeTables(tablesOf(edition), folder, signal);
  for (const [name, content] of [
    ['definitions.json', edition.definitions],
    ['preset.json', edition.preset],
  ] as const) {
    await writeFile(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
    written.push({ name, rows: null });
  }
  if (report !== null) {
    await writeFile(join(folder, 'report.html'), report);
    written.push({ name: 'report.html', rows: null });
  }
  const manifest: Manifest = { ...edition.manifest, outputs: await outputsOf(written, folder) };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function* tablesOf({ tables }: Edition): Generator<readonly [Table, readonly TableFormat[]]> {
  for (const key of Object.keys(formats) as (keyof Edition['tables'])[]) {
    const table = tables[key];
    if (table !== null) yield [table, formats[key]];
  }
}
