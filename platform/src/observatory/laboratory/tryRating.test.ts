import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDemo } from '../demo/writeDemo.ts';
import { cellsOfEdition, furtherCellsOfEdition } from '../edition/cellsOfEdition.ts';
import { clustersTable } from '../edition/clustersTable.ts';
import { EditionFrames } from '../edition/editionFrames.ts';
import { madeUpRequest } from '../edition/madeUpRequest.fixture.ts';
import type { MapRequest } from '../edition/mapRequest.ts';
import { mapRun } from '../edition/mapRun.ts';
import { proofTable } from '../edition/proofTable.ts';
import { ClusterRows } from '../edition/rows.ts';
import { silentTerminal } from '../edition/silentTerminal.fixture.ts';
import { readPreset } from '../presets/readPreset.ts';
import type { Table } from '../../kernel/table.ts';
import { measuresOf, tryRating } from './tryRating.ts';

const data = (path: string): string => fileURLToPath(new URL(`../../../../../shared/data/${path}`, import.meta.url));
const eu = data('eu/sbs_r_nuts06_r2.tsv.gz');
const cbp = data('us/cbp_state_naics_2000_2011.csv.gz');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-laboratory-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function mapped(name: string, request: MapRequest): Promise<EditionFrames> {
  await mapRun(request, join(folder, name), { report: false }, silentTerminal());
  return EditionFrames.open(join(folder, name));
}

/** Rates a year of an edition again, from its own files, by its own definition and preset. */
async function ratedAgain(edition: EditionFrames, year: number): Promise<{ clusters: Table; proof: Table }> {
  const { manifest } = edition;
  const preset = await readPreset(join(edition.folder, 'preset.json'));
  const cells = await cellsOfEdition(edition, year);
  const further = await furtherCellsOfEdition(edition, year, measuresOf(preset, manifest.measure));
  const definition = await edition.definition(year);
  const rated = tryRating(cells, manifest.inputs[0]!.industrySystem, definition, preset, further);
  const rows = new ClusterRows([rated]);
  const codes = definition.categories.map(({ code }) => code);
  return {
    clusters: clustersTable(rows, cells.regions, codes, manifest.measure),
    proof: proofTable(rows, cells.regions, codes, preset.minimum),
  };
}

interface Compared {
  readonly rows: number;
  /** Column, row, published figure and own one, the first few. */
  readonly differences: readonly unknown[];
}

/** What of a year's clusters and proof, rated again, is not as in the edition's files. */
async function compared(edition: EditionFrames, year: number): Promise<Compared> {
  const tables = await ratedAgain(edition, year);
  const differences: unknown[] = [];
  for (const table of Object.values(tables)) {
    const rows = await edition.rows(`SELECT * FROM {${table.name}} WHERE year = $year`, { year });
    if (rows.length !== table.rows) differences.push(`${rows.length} rows in the file, not ${table.rows}`);
    for (const column of table.columns) {
      rows.forEach((row, at) => {
        const value = row[column.name] ?? null;
        const published = typeof value === 'bigint' ? Number(value) : value;
        const own =
          column.kind === 'text' ? (column.dictionary[column.codes[at]!] ?? null) : nullIfNaN(column.values[at]!);
        if (!Object.is(published, own)) differences.push([column.name, at, published, own]);
      });
    }
  }
  return { rows: tables.clusters.rows, differences: differences.slice(0, 3) };
}

function nullIfNaN(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

describe('a rating tried with what the edition was made with gives its clusters and proof, figure for figure', () => {
  test('the demonstration, first and last year', { timeout: 60_000 }, async () => {
    const demo = join(folder, 'demo');
    await writeDemo(demo, 1, silentTerminal().signal);
    const edition = await mapped(
      'demo-edition',
      madeUpRequest({ inputs: [join(demo, 'employment.csv')], definition: 'nace2-clusters' }),
    );
    expect(await compared(edition, 2012)).toEqual({ rows: 4772, differences: [] });
    expect(await compared(edition, 2024)).toEqual({ rows: 4776, differences: [] });
    edition.close();
  });

  test.skipIf(!existsSync(eu))(
    'Eurostat 2014, NUTS 2, with totals of coarser regions',
    { timeout: 60_000 },
    async () => {
      const edition = await mapped(
        'eu',
        madeUpRequest({ inputs: [eu], definition: 'nace2-clusters', years: [2014], regionLevel: 'nuts2' }),
      );
      expect(await compared(edition, 2014)).toEqual({ rows: 9618, differences: [] });
      edition.close();
    },
  );

  test.skipIf(!existsSync(cbp))('County Business Patterns 2010 with establishments', { timeout: 60_000 }, async () => {
    const edition = await mapped(
      'cbp',
      madeUpRequest({
        inputs: [cbp],
        definition: data('definitions/uscm_cluster_naics_1997_2012.csv'),
        preset: 'us-strong',
        years: [2010],
      }),
    );
    expect(await compared(edition, 2010)).toEqual({ rows: 3348, differences: [] });
    edition.close();
  });
});
