import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { showRegionChange } from '../region/contract.ts';
import { showCluster } from './contract.ts';
import { partsOfChange, type PartOfChange } from './partsOfChange.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition(async () => ({ known: { years: [2022, 2023] } }));
});
afterAll(() => explored.close());

async function partsOf(edition: string, region: string, category: string): Promise<PartOfChange[] | null> {
  const { categories } = await call(showRegionChange, { edition, region, from: 2022 }, explored);
  return partsOfChange(categories.find((row) => row.category === category));
}

test('known parts are those of the trends, and make up the change', async () => {
  const { trend } = await call(showCluster, { edition: 'known', region: 'R02', category: 'shops' }, explored);
  const rows = (await partsOf('known', 'R02', 'shops'))!;
  expect(trend!.value_from).toBeGreaterThan(0);
  for (const { part, low, high, shareLow } of rows) {
    expect(low).toBeCloseTo(trend![part]!, 8);
    expect(high).toBeCloseTo(trend![part]!, 8);
    expect(shareLow).toBeCloseTo(trend![part]! / trend!.value_from!, 8);
  }
  expect(rows.map(({ part }) => part)).toEqual(['national', 'industry_mix', 'regional', 'change']);
});

test('where totals are open and the trends therefore have nothing, the parts of a known change are ranges', async () => {
  const { trend } = await call(showCluster, { edition: 'made-up', region: 'R02', category: 'shops' }, explored);
  expect(trend!.change).not.toBeNull();
  expect(trend!.national).toBeNull();
  const rows = (await partsOf('made-up', 'R02', 'shops'))!;
  expect(rows.at(-1)).toMatchObject({ part: 'change', low: trend!.change, high: trend!.change });
  expect(rows[0]!.low).toBeLessThan(rows[0]!.high!);
});

test('where a figure is withheld, each part is a range that holds for all it can be', async () => {
  const { trend } = await call(showCluster, { edition: 'made-up', region: 'R01', category: 'cars' }, explored);
  expect([trend!.change, trend!.national, trend!.regional]).toEqual([null, null, null]);
  const rows = (await partsOf('made-up', 'R01', 'cars'))!;
  expect(rows.find(({ part }) => part === 'change')).toEqual({
    part: 'change',
    low: 0,
    high: 6000,
    shareLow: 0,
    shareHigh: 2,
  });
  for (const { low, high } of rows) expect(low).toBeLessThanOrEqual(high!);
  const sum = (end: 'low' | 'high'): number =>
    rows.filter(({ part }) => part !== 'change').reduce((total, row) => total + row[end]!, 0);
  expect(sum('low')).toBeLessThanOrEqual(0);
  expect(sum('high')).toBeGreaterThanOrEqual(6000);
});

test('a share of what is not known is not told; without bounds there are no parts', async () => {
  const row = { before_low: 10, before_high: 30, change_low: 5, change_high: 9 };
  const bare = Object.fromEntries(
    ['after', 'national', 'industry_mix', 'regional'].flatMap((name) => [
      [`${name}_low`, null],
      [`${name}_high`, null],
    ]),
  );
  const open = { category: 'cars', title: 'Cars', ...bare, ...row } as Parameters<typeof partsOfChange>[0] & object;
  expect(partsOfChange(open)!.at(-1)).toEqual({ part: 'change', low: 5, high: 9, shareLow: null, shareHigh: null });
  expect(partsOfChange({ ...open, change_high: null })).toBeNull();
  expect(partsOfChange(undefined)).toBeNull();
});
