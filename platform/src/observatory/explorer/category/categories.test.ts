import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { listCategories, showCategory, showCategoryHistory } from './contract.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
});
afterAll(() => explored.close());

const edition = 'made-up';

test('categories come in the order of their definition, of the last year', async () => {
  const { year, categories } = await call(listCategories, { edition }, { transport: explored.transport });
  expect(year).toBe(2024);
  expect(categories.map(({ category }) => category)).toEqual(['cars', 'shops']);
  expect(categories.every(({ value_low: low, value_high: high }) => low! <= high!)).toBe(true);
});

test('a category opens to its clusters, its industries and what its stars take', async () => {
  const { transport } = explored;
  const cars = await call(showCategory, { edition, category: 'cars' }, { transport });
  expect(cars).toMatchObject({ year: 2024, years: [2022, 2023, 2024], title: 'Cars', regions_rated: 12 });
  expect(cars.spread.map(({ region }) => region)).toEqual(cars.spread.map(({ region }) => region).toSorted());
  expect(cars.strongest.every((cluster) => cluster.stars_max > 0)).toBe(true);
  expect(cars.strongest.map(({ stars }) => stars)).toEqual(
    cars.strongest.map(({ stars }) => stars).toSorted((a, b) => b - a),
  );
  expect(cars.industries.map(({ codes }) => codes.length > 0)).toContain(true);
  const total = (end: 'value_low' | 'value_high'): number => cars.spread.reduce((sum, row) => sum + (row[end] ?? 0), 0);
  expect(cars.figures!.value_low).toBeLessThanOrEqual(total('value_high'));
  expect(cars.figures!.value_high).toBeGreaterThanOrEqual(total('value_low'));
});

test('a history has an index for each year, and an interval where a figure is withheld', async () => {
  const { years } = await call(showCategoryHistory, { edition, category: 'cars' }, { transport: explored.transport });
  expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  for (const {
    gini_low: low,
    gini_high: high,
    top_share_low: least,
    top_share_high: most,
    top_regions: top,
  } of years) {
    expect(low).toBeLessThanOrEqual(high!);
    expect(least).toBeLessThanOrEqual(most!);
    expect(top).toBe(1);
  }
  const withheld = years.at(-1)!;
  expect(withheld.cells_unknown).toBeGreaterThan(0);
  expect(withheld.gini_low).toBeLessThan(withheld.gini_high!);
});

test('a category that is not there is told by name, whatever stands in it', async () => {
  const { transport } = explored;
  await expect(call(showCategory, { edition, category: 'carz' }, { transport })).rejects.toThrow(
    'Edition made-up has no category carz; did you mean cars?',
  );
  await expect(call(showCategoryHistory, { edition, category: "cars' or 1=1 --" }, { transport })).rejects.toThrow(
    "has no category cars' or 1=1 --",
  );
  await expect(call(showCategory, { edition, category: 'cars', year: 1999 }, { transport })).rejects.toThrow(
    'does not have the year 1999',
  );
});
