import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvwMetadata } from '../../report/csvwMetadata.ts';
import { TableWriter, type TableFormat } from '../../report/tableWriter.ts';
import type { Edition } from './edition.ts';
import { fingerprint } from './editionFolder.ts';
import type { Manifest } from './manifest.ts';

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
  const writer = await TableWriter.open();
  const written: { name: string; rows: number | null }[] = [];
  try {
    for (const key of Object.keys(formats) as (keyof Edition['tables'])[]) {
      signal.throwIfAborted();
      const table = edition.tables[key];
      if (table === null) continue;
      await writer.write(table, folder, formats[key]);
      for (const format of formats[key]) written.push({ name: `${table.name}.${format}`, rows: table.rows });
      if (formats[key].includes('csv')) {
        const name = `${table.name}.csv-metadata.json`;
        await writeFile(join(folder, name), csvwMetadata(table));
        written.push({ name, rows: null });
      }
    }
  } finally {
    await writer.finish();
  }
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
  written.sort((a, b) => (a.name < b.name ? -1 : 1));
  const outputs = await Promise.all(
    written.map(async ({ name, rows }) => ({ name, ...(await fingerprint(join(folder, name))), rows })),
  );
  const manifest: Manifest = { ...edition.manifest, outputs };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
