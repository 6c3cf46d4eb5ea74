import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { listClusters } from './contract.ts';

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
  await expect(
    call(listClusters, { edition: 'made-up', region: ["' or 1=1 --"] }, { transport }),
  ).resolves.toMatchObject({ total: 0, clusters: [] });
});
