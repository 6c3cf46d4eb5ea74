import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../kernel/call.ts';
import { madeUpCountry } from '../edition/madeUpCountry.fixture.ts';
import { madeUpTable } from '../edition/madeUpFolder.fixture.ts';
import { showCluster } from './cluster/contract.ts';
import { exploredEdition, type ExploredEdition } from './exploredEdition.fixture.ts';
import { showHeadlines } from './home/contract.ts';
import { showRegion } from './region/contract.ts';

const edition = 'wrong-sign';
let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => {
    const rows = madeUpCountry().filter((row) => !row.includes(',TOTAL,'));
    // A wrong sign in one year of R03, and in all years of R04: nothing bounds what the figure was.
    const slips = rows.map((row) =>
      /^(R03,47,2023|R04,47,\d+),/.test(row) ? row.replace(/^(\w+,\d+,\d+),/, '$1,-') : row,
    );
    return { [edition]: { inputs: [await write('slips.csv', madeUpTable(slips))], totalIndustry: null } };
  });
});
afterAll(() => explored.close());

test('a region that one bad figure keeps out of a year says so, on its page and at its clusters', async () => {
  const region = 'R03';
  const portrait = await call(showRegion, { edition, region, year: 2023 }, explored);
  expect(portrait).toMatchObject({ left_out: 'unbounded figure', clusters: [] });
  expect((await call(showRegion, { edition, region, year: 2022 }, explored)).left_out).toBeNull();
  const cluster = await call(showCluster, { edition, region, category: 'shops', year: 2023 }, explored);
  expect(cluster).toMatchObject({ state: 'region without figures', left_out: 'unbounded figure' });
});

test('a region that is left out of every year is said to be, not to be unknown', async () => {
  await expect(call(showRegion, { edition, region: 'R04' }, explored)).rejects.toThrow(
    'does not rate region R04: in 2022–2024 nothing bounds a figure of its from above.',
  );
});

test('the front page names those that are in no rank and no total', async () => {
  expect((await call(showHeadlines, { edition, year: 2023 }, explored)).left_out).toEqual(['R03', 'R04']);
  expect((await call(showHeadlines, { edition: 'made-up' }, explored)).left_out).toEqual([]);
});
