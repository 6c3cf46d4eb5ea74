import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { madeUpCountry } from '../../edition/madeUpCountry.fixture.ts';
import { madeUpTable } from '../../edition/madeUpFolder.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import {
  listReachable,
  listRegionNames,
  listRegions,
  listSimilarRegions,
  listUnknownCells,
  showRegion,
  showRegionChange,
} from './contract.ts';
import { starsOverTime } from './historyFigures.ts';
import { regionInWords } from './regionInWords.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => ({
    left: {
      inputs: [await write('left.csv', madeUpTable(madeUpCountry().filter((row) => !/^R03,\w+,2024,/.test(row))))],
    },
    lacking: {
      inputs: [await write('lacking.csv', madeUpTable(madeUpCountry().filter((row) => !/^R\d\d,29,2022,/.test(row))))],
    },
  }));
});
afterAll(() => explored.close());

const edition = 'made-up';
const hostile = ["' or 1=1 --", '../../etc/passwd', '<script>alert(1)</script>', 'R01"; drop table x', '{clusters}'];

describe('the list of regions', () => {
  test('has every region of the year, by code', async () => {
    const { year, regions } = await call(listRegions, { edition }, explored);
    expect(year).toBe(2024);
    expect(regions.map(({ region }) => region)).toEqual(
      [...Array(12).keys()].map((at) => `R${String(at + 1).padStart(2, '0')}`),
    );
    expect(regions.find(({ region }) => region === 'R01')).toMatchObject({
      value: null,
      value_low: 27_100,
      value_high: 33_100,
    });
  });
});

test('a region that the last year lacks is still among those to choose from', async () => {
  const { regions: ofLastYear } = await call(listRegions, { edition: 'left' }, explored);
  expect(ofLastYear.map(({ region }) => region)).not.toContain('R03');
  const { regions } = await call(listRegionNames, { edition: 'left' }, explored);
  expect(regions).toHaveLength(12);
  expect(regions).toContainEqual({ region: 'R03', name: null, parent: null });
});

describe('the portrait of a region', () => {
  test('years whose data hold nothing of a category are told, and their stars not compared', async () => {
    const asked = { edition: 'lacking', region: 'R02' };
    const portrait = await call(showRegion, asked, explored);
    expect(portrait.lacking).toEqual([{ year: 2022, categories: ['cars'], of: 2 }]);
    const [told, toldFirst, whole] = [
      portrait,
      await call(showRegion, { ...asked, year: 2022 }, explored),
      await call(showRegion, { ...asked, edition }, explored),
    ].map((one) => regionInWords(one).join(' '));
    expect(told).toContain(
      'Its stars can’t be compared with those of 2022: the data of 2022 hold nothing of 1 of 2 cat',
    );
    expect(told).not.toMatch(/as many stars|stars (fewer|more)|star (fewer|more)|stars than then/);
    expect(told).toMatch(/All figures of its industries are known\.$/);
    expect(toldFirst).toMatch(/The data of 2022 hold nothing of 1 of 2 categories, which is not the same as zero\.$/);
    expect(toldFirst).toContain('All figures of its industries in the data are known.');
    expect(starsOverTime(portrait, 'made up').note).toContain('The data of 2022 hold nothing of some categories');
    expect(whole).not.toContain('hold nothing');
  });

  test('known figures: growth by hand, share of all, what is in no category', async () => {
    const portrait = await call(showRegion, { edition, region: 'R02' }, explored);
    expect(portrait).toMatchObject({
      year: 2024,
      first_year: 2022,
      measure: 'employment',
      rest: { low: 20_000, high: 20_000 },
    });
    expect(portrait.history.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    const cars = portrait.clusters.find(({ category }) => category === 'cars')!;
    expect(cars).toMatchObject({ title: 'Cars', value: 70, first_low: 100, first_high: 100 });
    expect(cars.growth_low).toBeCloseTo(Math.sqrt(0.7) - 1, 12);
    expect(cars.growth_low).toBe(cars.growth_high);
  });

  test('a withheld figure keeps its bounds all the way: share, growth, average', async () => {
    const { clusters } = await call(showRegion, { edition, region: 'R01' }, explored);
    const cars = clusters.find(({ category }) => category === 'cars')!;
    expect(cars).toMatchObject({ value: null, value_low: 3000, value_high: 9000, first_low: 3000, first_high: 3000 });
    expect(cars.growth_low).toBeCloseTo(0, 12);
    expect(cars.growth_high).toBeCloseTo(Math.sqrt(3) - 1, 12);
    expect(cars.average_low!).toBeLessThan(cars.average_high!);
  });

  test('the first year has no year before it', async () => {
    const portrait = await call(showRegion, { edition, region: 'R02', year: 2022 }, explored);
    expect(portrait.first_year).toBeNull();
    expect(portrait.clusters.every(({ growth_low, growth_high }) => growth_low === null && growth_high === null)).toBe(
      true,
    );
  });

  test.each(hostile)('%s is a region that is not there, and nothing else', async (region) => {
    const at = { edition, region };
    const answers = await Promise.allSettled([
      call(showRegion, at, explored),
      call(showRegionChange, at, explored),
      call(listReachable, at, explored),
      call(listSimilarRegions, at, explored),
      call(listUnknownCells, at, explored),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({
        reason: { status: 404, message: expect.stringContaining('has no region') as string },
      });
  });

  test('a code mistyped by a letter is told its likeliest meaning', async () => {
    await expect(call(showRegion, { edition, region: 'R011' }, explored)).rejects.toThrow('did you mean R01?');
  });
});

describe('the change of a region', () => {
  test('known figures: the parts add up to the change, of each category and of all', async () => {
    const { from, to, all, categories, compared } = await call(
      showRegionChange,
      { edition, region: 'R02', to: 2023 },
      explored,
    );
    expect([from, to, compared]).toEqual([2022, 2023, { regions: 12, of: 12 }]);
    expect(all).toMatchObject({ before_low: 35_100, after_low: 35_085, change_low: -15, change_high: -15 });
    expect(categories.map(({ category }) => category)).toEqual(['cars', 'shops', null]);
    for (const row of [all!, ...categories]) {
      expect(row.national_low! + row.industry_mix_low! + row.regional_low!).toBeCloseTo(row.change_low!, 6);
      expect(row.regional_low).toBeCloseTo(row.regional_high!, 6);
    }
  });

  test('unknown figures: bounds that hold at both ends', async () => {
    const { all, categories } = await call(showRegionChange, { edition, region: 'R01' }, explored);
    expect(all).toMatchObject({ change_low: 100, change_high: 6100 });
    expect(categories.find(({ category }) => category === 'cars')).toMatchObject({ change_low: 0, change_high: 6000 });
  });

  test('a change backwards is refused', async () => {
    await expect(call(showRegionChange, { edition, region: 'R01', from: 2024, to: 2022 }, explored)).rejects.toThrow(
      'from an earlier year to a later one',
    );
  });
});

test('what is within reach is what a region is not certainly specialised in', async () => {
  const { specialised, categories, open } = await call(listReachable, { edition, region: 'R01' }, explored);
  expect(specialised).toEqual(['cars']);
  expect(categories).toMatchObject([{ category: 'shops', title: 'Shops', is_open: false, nearest: [] }]);
  expect(open.of).toBe(24);
});

test('regions alike come first, never the region itself', async () => {
  const { regions } = await call(listSimilarRegions, { edition, region: 'R03', limit: 3 }, explored);
  expect(regions).toHaveLength(3);
  expect(regions.map(({ region }) => region)).not.toContain('R03');
  for (const { shared_low, shared_high } of regions) {
    expect(shared_low).toBeGreaterThan(0.9);
    expect(shared_high).toBeLessThanOrEqual(1);
  }
});

test('unknown cells come with bounds, category and the share they hold', async () => {
  const { industries, known, share } = await call(listUnknownCells, { edition, region: 'R01' }, explored);
  expect(industries).toEqual([{ industry: '29', category: 'cars', low: 3000, high: 9000, flag: 'c' }]);
  expect(known).toBe(24_100);
  expect(share.low).toBeCloseTo(3000 / 27_100, 12);
  expect(share.high).toBeCloseTo(9000 / 33_100, 12);
});

test('a region in data of other years only says so', async () => {
  await expect(call(showRegion, { edition, region: 'R01', year: 1999 }, explored)).rejects.toThrow(
    'does not have the year 1999',
  );
});
