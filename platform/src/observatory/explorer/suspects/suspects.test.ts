import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { madeUpTable } from '../../edition/madeUpFolder.fixture.ts';
import { madeUpSlip } from '../../edition/madeUpSlip.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { listSuspects } from './contract.ts';

const published = fileURLToPath(new URL('../../../../../../shared/data/eu/sbs_r_nuts06_r2.tsv.gz', import.meta.url));
const isThere = existsSync(published);

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => ({
    north: { inputs: [await write('north.csv', madeUpTable(madeUpSlip()))], regionLevel: 'nuts2', totalIndustry: null },
    ...(isThere
      ? {
          eu: {
            inputs: [published],
            definition: 'nace2-clusters',
            years: [2014],
            regionLevel: 'nuts2',
            totalIndustry: null,
          },
        }
      : {}),
  }));
}, 60_000);
afterAll(() => explored.close());

test('a cluster whose figures look like a slip is told with its industries, in the year that has them alone', async () => {
  expect(await call(listSuspects, { edition: 'north' }, explored)).toEqual({
    year: 2024,
    suspects: [{ region: 'NO04', category: 'shops', year: 2024, industries: ['47'] }],
  });
  expect((await call(listSuspects, { edition: 'north', year: 2023 }, explored)).suspects).toEqual([]);
});

test('it is what the notes of the edition say', async () => {
  const { manifest } = await explored.shelf.edition('north');
  expect(manifest.notes.filter((note) => note.includes('slip'))).toEqual([
    expect.stringMatching(/^2024: NO04 has all of its country's figures for industry 47, /),
  ]);
});

test('regions of no country are not looked at', async () => {
  expect((await call(listSuspects, { edition: 'made-up' }, explored)).suspects).toEqual([]);
});

test.skipIf(!isThere)(
  'Norway 2014: all of its trade is booked on NO04 (skipped where shared/data is absent)',
  async () => {
    const { suspects } = await call(listSuspects, { edition: 'eu', year: 2014 }, explored);
    expect(new Set(suspects.map(({ region }) => region))).toEqual(new Set(['NO04']));
    expect(new Set(suspects.flatMap(({ industries }) => industries))).toEqual(new Set(['G45', 'G46', 'G47']));
    expect(suspects.map(({ category }) => category)).toContain('local-commerce');
  },
);
