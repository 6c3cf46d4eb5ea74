import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../../kernel/version.ts';
import type { Table } from '../../kernel/table.ts';
import { issuesTable } from '../edition/issuesTable.ts';
import { writeTextFile } from '../../report/tableFile.ts';
import { outputsOf, writeTables } from '../edition/writeTables.ts';
import type { Provenance } from '../input/provenance.ts';
import type { ReadCells } from '../input/readCells.ts';
import { dataNotes } from './dataNotes.ts';
import type { ResultManifest } from './resultManifest.ts';
import type { ResultRequest } from './resultRequest.ts';

/** What a verb made of its cells, to be written into the folder. */
export interface Made extends Pick<ResultManifest, 'kind' | 'title' | 'years' | 'asked' | 'notes'> {
  readonly tables: readonly Table[];
  /** Further files by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Writes a result's tables as CSV, its issues, its further files and its manifest into a folder, and gives the manifest. */
export async function writeResult(
  request: ResultRequest,
  read: ReadCells,
  { inputs, madeUp, definition, parameters, levels, issues: reasons }: Provenance,
  { tables, files = {}, kind, title, years, asked, notes }: Made,
  folder: string,
  signal: AbortSignal,
): Promise<ResultManifest> {
  const issues = issuesTable(read.rejections, read.observations.sources);
  const written = await writeTables(
    [...tables, issues].map((table) => [table, ['csv']] as const),
    folder,
    signal,
  );
  for (const [name, text] of Object.entries(files)) written.push(await writeTextFile(name, text, folder));
  const { low, high, year } = read.cells;
  const manifest: ResultManifest = {
    asterism: { format: 1, version },
    kind,
    title,
    measure: request.measure,
    years,
    inputs,
    madeUp,
    by: request.by,
    definition,
    parameters,
    levels,
    asked,
    knownOnly: request.knownOnly,
    unknownCells: low.reduce((sum, least, at) => sum + (least !== high[at] && years.includes(year[at]!) ? 1 : 0), 0),
    notes: [...read.notes, ...dataNotes(read, request.by, years), ...notes],
    issues: reasons,
    outputs: outputsOf(written),
  };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
