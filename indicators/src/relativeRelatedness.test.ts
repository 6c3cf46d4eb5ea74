import { expect, test } from 'vitest';
import { relativeRelatedness } from './relativeRelatedness.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { tableOf } from './testing/smallTables.ts';

test('density against the options that a region has not: mean 20 and deviation 10 of 10, 30 and 20 ± 10', () => {
  const table = tableOf([0, 0, 1, 1], [0, 1, 1, 1], [1, 1, 1, 1]);
  const density = {
    rows: table.regions,
    columns: table.industries,
    values: Float64Array.of(10, 30, 50, NaN, 5, 6, 7, 8, 1, 2, 3, 4),
  };
  const { values } = relativeRelatedness(table, density);
  expect(largestDifference(values, [-1, 1, 3, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN])).toBeLessThan(1e-14);
});

test('options that rounding alone sets apart are all alike', () => {
  const table = tableOf([0, 0, 0, 1]);
  const density = (...values: number[]) => ({
    rows: ['R0'],
    columns: table.industries,
    values: Float64Array.from(values),
  });
  expect([...relativeRelatedness(table, density(100 / 3, 100 * (1 / 3), 33.33333333333333, 50)).values]).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
  expect(() => relativeRelatedness(table, density(1, 2))).toThrow("1 regions × 4 industries don't have 2 densities.");
});
