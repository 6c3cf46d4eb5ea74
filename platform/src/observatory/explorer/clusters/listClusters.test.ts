import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { listClusters, type ClusterRow } from './contract.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
});
afterAll(() => explored.close());

test('the last year comes first, the most starred clusters on top, pages without overlap', async () => {
  const { transport } = explored;
  const all = await call(listClusters, { edition: 'made-up' }, { transport });
  expect(all.total).toBe(all.clusters.length);
  expect(new Set(all.clusters.map(({ year }) => year))).toEqual(new Set([2024]));
  expect(all.clusters.map(({ stars }) => stars)).toEqual(all.clusters.map(({ stars }) => stars).sort((a, b) => b - a));
  const pages = await Promise.all(
    [0, 7, 14, 21].map((offset) => call(listClusters, { edition: 'made-up', limit: 7, offset }, { transport })),
  );
  expect(pages.flatMap(({ clusters }) => clusters)).toEqual(all.clusters);
  expect(pages.every(({ total }) => total === all.total)).toBe(true);
});

test('a withheld figure is unknown, with its bounds beside it', async () => {
  const { clusters } = await call(
    listClusters,
    { edition: 'made-up', region: ['R01'], category: ['cars'] },
    { transport: explored.transport },
  );
  expect(clusters).toMatchObject([{ value: null, value_low: 3000, value_high: 9000, lq: null }]);
});

test('a year, an edition and a field that are not there are told by name', async () => {
  const { transport } = explored;
  await expect(call(listClusters, { edition: 'made-up', year: [1999] }, { transport })).rejects.toThrow(
    'Edition made-up does not have the year 1999: it has 2022, 2023, 2024.',
  );
  await expect(call(listClusters, { edition: 'made-upp' }, { transport })).rejects.toThrow('did you mean made-up?');
  await expect(call(listClusters, { edition: 'made-up', category: ['cars', 'shop'] }, { transport })).rejects.toThrow(
    'Edition made-up has no category shop; did you mean shops?',
  );
  await expect(call(listClusters, { edition: 'made-up', region: ['r01'] }, { transport })).rejects.toThrow(
    'Edition made-up has no region r01; did you mean R01?',
  );
  await expect(
    call(listClusters, { edition: 'made-up', region: ["' or 1=1 --"] }, { transport }),
  ).rejects.toMatchObject({ status: 404 });
});

function named({ region, category }: ClusterRow): string {
  return `${region} ${category}`;
}

test('clusters of which a star is open, and by what is decided of one star', async () => {
  const { transport } = explored;
  const list = (
    asked: Omit<Parameters<typeof call<typeof listClusters.input, typeof listClusters.output>>[1], 'edition'>,
  ) => call(listClusters, { edition: 'made-up', ...asked }, { transport });
  expect((await list({ open: true })).clusters.map(named)).toEqual(['R01 cars', 'R12 shops']);
  expect((await list({ open: false })).total).toBe((await list({})).total - 2);
  expect((await list({ focus_star: ['possible'] })).clusters.map(named)).toEqual(['R01 cars', 'R12 shops']);
  expect((await list({ focus_star: ['yes', 'possible'], stars: 3 })).clusters.map(named)).toEqual(['R02 shops']);
  expect((await list({ stars_max: 3 })).clusters.map(named)).toEqual(['R02 shops', 'R01 cars']);
});

test('every word must stand in a name or code of region or category', async () => {
  const { transport } = explored;
  const found = async (text: string): Promise<string[]> =>
    (await call(listClusters, { edition: 'made-up', text }, { transport })).clusters.map(named);
  expect(await found('CÁRS r01')).toEqual(['R01 cars']);
  expect(await found('r02')).toEqual(['R02 shops', 'R02 cars']);
  expect(await found('cars shops')).toEqual([]);
  expect(await found("%' or 1=1 --")).toEqual([]);
});

test('an unknown figure stands in the order by the least it can be', async () => {
  const { clusters } = await call(
    listClusters,
    { edition: 'made-up', category: ['cars'], order: 'lq', limit: 2 },
    { transport: explored.transport },
  );
  expect(clusters.map(({ region, lq }) => [region, lq])).toEqual([
    ['R01', null],
    ['R11', null],
  ]);
  const least = clusters.map(({ lq_low: low }) => low!);
  expect(least[0]).toBeGreaterThan(least[1]!);
});

test('the whole of a filter as CSV, with the same rows as JSON', async () => {
  const response = await explored.transport(
    new Request('http://asterism.invalid/api/v1/editions/made-up/clusters?category=shops&limit=20000&format=csv'),
  );
  const lines = (await response.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(13);
  expect(lines[1]).toMatch(/^R02,shops,2024,15000,/);
});

test('more than one answer holds is refused', async () => {
  await expect(
    call(listClusters, { edition: 'made-up', limit: 20_001 }, { transport: explored.transport }),
  ).rejects.toMatchObject({ status: 400, places: [{ column: 'limit' }] });
});
