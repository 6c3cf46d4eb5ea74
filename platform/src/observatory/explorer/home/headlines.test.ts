import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { listClusters, type ClusterRow } from '../clusters/contract.ts';
import { madeUpCountry } from '../../edition/madeUpCountry.fixture.ts';
import { madeUpTable } from '../../edition/madeUpFolder.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { showHeadlines } from './contract.ts';

let explored: ExploredEdition;
const clusters = new Map<number, readonly ClusterRow[]>();
beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => {
    const row = (year: number, value: number): string => `A,29,${year},${value}\nB,29,${year},${value / 2}`;
    const text = `region,industry,year,employment\n${row(2022, 90_000)}\n${row(2023, 0)}\n${row(2024, 0)}\n`;
    const withheld =
      'A,29,2024,,c\nA,47,2024,,c\nA,TOTAL,2024,9000,\nB,29,2024,5000,\nB,47,2024,700,\nB,TOTAL,2024,5700,\n';
    return {
      withheld: {
        inputs: [await write('withheld.csv', `region,industry,year,employment,flag\n${withheld}`)],
        years: [2024],
      },
      lacking: {
        inputs: [
          await write(
            'lacking.csv',
            madeUpTable(madeUpCountry().filter((line) => !/^(R01,\w+,2023|\w+,47,2022),/.test(line))),
          ),
        ],
      },
      stopped: { inputs: [await write('stopped.csv', text)], totalIndustry: null, settings: { 'size.top': '0.5' } },
    };
  });
  for (const year of [2022, 2023, 2024]) {
    const answer = await call(
      listClusters,
      { edition: 'made-up', year: [year], limit: 1000 },
      { transport: explored.transport },
    );
    clusters.set(year, answer.clusters);
  }
});
afterAll(() => explored.close());

test('each year is counted as its clusters say', async () => {
  const { years, year, regions } = await call(showHeadlines, { edition: 'made-up' }, { transport: explored.transport });
  expect(year).toBe(2024);
  expect(regions).toBe(new Set(clusters.get(2024)!.map(({ region }) => region)).size);
  expect(years.map((row) => row.year)).toEqual([2022, 2023, 2024]);
  for (const row of years) {
    const of = clusters.get(row.year)!;
    const before = clusters.get(row.year - 1);
    const former = (one: ClusterRow): ClusterRow | undefined =>
      before?.find(({ region, category }) => region === one.region && category === one.category);
    expect(row).toMatchObject({
      clusters: of.filter(({ value_low: low }) => low! > 0).length,
      clusters_max: of.length,
      stars_1: of.filter(({ stars }) => stars === 1).length,
      stars_3_max: of.filter((one) => one.stars_max === 3).length,
      open: of.filter((one) => one.stars_max > one.stars).length,
      gained: before === undefined ? null : of.filter((one) => one.stars > (former(one)?.stars_max ?? 0)).length,
    });
  }
});

test('the clusters that a year has, and may have besides, are those that the list has', async () => {
  for (const edition of ['withheld', 'made-up']) {
    const { years, year } = await call(showHeadlines, { edition }, { transport: explored.transport });
    const { total, certain } = await call(listClusters, { edition, limit: 1 }, { transport: explored.transport });
    expect(years.find((row) => row.year === year)).toMatchObject({ clusters: certain, clusters_max: total });
    if (edition === 'withheld') expect([certain, total]).toEqual([2, 4]);
  }
});

test('what is listed counts as certain where it has activity whatever the unknown figures are', async () => {
  const asked = async (stars_max: number) =>
    call(listClusters, { edition: 'withheld', stars_max }, { transport: explored.transport });
  for (const least of [0, 1]) {
    const { total, certain, clusters: found } = await asked(least);
    expect([total, certain]).toEqual([found.length, found.filter(({ value_low: low }) => low! > 0).length]);
  }
});

test('the strongest stand first, no more of them than asked for, called by name', async () => {
  const { strongest } = await call(showHeadlines, { edition: 'made-up', limit: 5 }, { transport: explored.transport });
  const stars = strongest.map((one) => one.stars);
  expect(stars).toEqual(stars.toSorted((a, b) => b - a));
  expect(strongest.length).toBeLessThanOrEqual(5);
  expect(stars[0]).toBe(Math.max(...clusters.get(2024)!.map((one) => one.stars)));
  expect(strongest.every(({ category_title: title }) => title !== '')).toBe(true);
});

test('a year without any cluster is told as such, with what was lost since the year before', async () => {
  const { years } = await call(showHeadlines, { edition: 'stopped' }, { transport: explored.transport });
  expect(years.map(({ year, clusters: count, gained, lost }) => [year, count, gained, lost])).toEqual([
    [2022, 2, null, null],
    [2023, 0, 0, 1],
    [2024, 0, 0, 0],
  ]);
});

test('of regions and categories that either year’s data lack, no stars are gained or lost', async () => {
  const asked = async (edition: string) =>
    (await call(showHeadlines, { edition }, { transport: explored.transport })).years.map(({ gained, lost }) => [
      gained,
      lost,
    ]);
  expect(await asked('lacking')).toEqual([
    [null, null],
    [0, 0],
    [0, 0],
  ]);
});
