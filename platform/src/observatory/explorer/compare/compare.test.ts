import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { compareClusters, compareRegions } from './contract.ts';
import { clusterKey, clusterOfKey, compareSearch } from './model.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
});
afterAll(() => explored.close());

const edition = 'made-up';

describe('regions side by side', () => {
  test('come as asked for, each in order of year, with their shares in the year', async () => {
    const { regions, shares, year } = await call(
      compareRegions,
      { edition, region: ['R12', 'R01'], year: 2023 },
      explored,
    );
    expect(regions.map((row) => [row.region, row.year])).toEqual(
      ['R12', 'R01'].flatMap((region) => [2022, 2023, 2024].map((one) => [region, one])),
    );
    expect(year).toBe(2023);
    expect(shares.map((row) => [row.region, row.category])).toEqual([
      ['R12', 'shops'],
      ['R01', 'cars'],
      ['R01', 'shops'],
    ]);
  });

  test('that are not there are named, and the others compared; where none is left it is a refusal that names all', async () => {
    const { regions, absent } = await call(compareRegions, { edition, region: ['R99', 'R01'] }, explored);
    expect(regions).toHaveLength(3);
    expect(absent).toEqual([{ asked: 'R99', why: expect.stringContaining('has no region R99') as string }]);
    await expect(call(compareRegions, { edition, region: ['R98', 'R99'] }, explored)).rejects.toMatchObject({
      status: 404,
      message: expect.stringMatching(/no region R98.*no region R99/) as string,
      places: [{ value: 'R98' }, { value: 'R99' }],
    });
  });

  test('ten at most, each known, each once', async () => {
    const eleven = [...Array(11).keys()].map((at) => `R${String(at + 1).padStart(2, '0')}`);
    await expect(call(compareRegions, { edition, region: eleven }, explored)).rejects.toThrow("can't be answered");
    await expect(call(compareRegions, { edition, region: ["R01' or 1=1"] }, explored)).rejects.toThrow('has no region');
    const { regions } = await call(compareRegions, { edition, region: ['R01', 'R01'] }, explored);
    expect(regions).toHaveLength(3);
  });
});

describe('clusters side by side', () => {
  test('come as asked for, with what they are called', async () => {
    const { clusters, years } = await call(compareClusters, { edition, cluster: ['R02~shops', 'R01~cars'] }, explored);
    expect(years).toEqual([2022, 2023, 2024]);
    expect(clusters.map((row) => [row.region, row.title, row.year])).toEqual([
      ...[2022, 2023, 2024].map((year) => ['R02', 'Shops', year]),
      ...[2022, 2023, 2024].map((year) => ['R01', 'Cars', year]),
    ]);
    expect(clusters.at(-1)).toMatchObject({ value: null, value_low: 3000, value_high: 9000 });
  });

  test('what is no cluster is told by what is wrong with it', async () => {
    const asked = (cluster: string) => call(compareClusters, { edition, cluster: [cluster] }, explored);
    await expect(asked('R02')).rejects.toThrow('There is no cluster R02: give region and category');
    await expect(asked('R02~shop')).rejects.toThrow('has no category shop; did you mean shops?');
    await expect(asked('R99~shops')).rejects.toThrow('has no region R99');
    await expect(asked("R02~' or '1'='1")).rejects.toThrow('has no category');
  });

  test('a category without activity in the region has no rows, and says so', async () => {
    const { clusters, absent } = await call(compareClusters, { edition, cluster: ['R12~cars'] }, explored);
    expect(clusters).toEqual([]);
    expect(absent).toEqual([
      {
        asked: 'R12~cars',
        why: 'Cars has no employment in R12 in any year of the edition, so there is no cluster to compare.',
      },
    ]);
  });

  test('what is not there is named with the reason, and the others are compared', async () => {
    const { clusters, absent } = await call(
      compareClusters,
      { edition, cluster: ['R02', 'R02~shops', 'R99~shops', 'R12~cars'] },
      explored,
    );
    expect(clusters.map(({ region, year }) => [region, year])).toEqual([2022, 2023, 2024].map((year) => ['R02', year]));
    expect(absent.map(({ asked, why }) => [asked, why.split(':')[0]])).toEqual([
      ['R02', 'There is no cluster R02'],
      ['R99~shops', expect.stringContaining('Edition made-up has no region R99')],
      ['R12~cars', expect.stringContaining('Cars has no employment in R12')],
    ]);
  });
});

describe('the address of the page', () => {
  test('keeps more than can be compared, so that the page can say so', () => {
    const regions = [...Array(14).keys()].map(String);
    expect(compareSearch.parse({ regions }).regions).toHaveLength(14);
    expect(compareSearch.parse({ regions: 'nonsense', clusters: 7, year: 'x' })).toEqual({
      regions: [],
      clusters: [],
      year: undefined,
    });
  });

  test('a key names its cluster, and what is none names nothing', () => {
    expect(clusterOfKey(clusterKey('DE~11', 'automotive'))).toEqual({ region: 'DE~11', category: 'automotive' });
    expect(['', 'DE11', '~a', 'a~'].map(clusterOfKey)).toEqual([null, null, null, null]);
  });
});
