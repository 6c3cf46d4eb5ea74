import { expect, test } from 'vitest';
import { nestedness } from './nestedness.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { tableOf } from './testing/smallTables.ts';

test('1 where each has part of what the next has, 0 where all have equally much', () => {
  expect(nestedness(tableOf([1, 1, 1], [1, 1, 0], [1, 0, 0]))).toEqual({ total: 1, regions: 1, industries: 1 });
  expect(nestedness(tableOf([1, 0], [0, 1]))).toEqual({ total: 0, regions: 0, industries: 0 });
});

test('four countries', () => {
  // Regions, richer with poorer: 1+1+1 of the first, of the third with the second 0 and with the fourth 1; of 6 pairs.
  // Industries: the fourth with the first 1, second ½, third 1; second and third with the first 1 each; of 6 pairs.
  const { total, regions, industries } = nestedness(fourCountries);
  expect(regions).toBeCloseTo(4 / 6, 14);
  expect(industries).toBeCloseTo(4.5 / 6, 14);
  expect(total).toBeCloseTo(8.5 / 12, 14);
});

test('every pair counts the same, so the side with more of them counts more', () => {
  // One pair of regions, nested; of three pairs of industries the one of both regions with each of the others.
  const { total, regions, industries } = nestedness(tableOf([1, 1, 1], [1, 0, 0]));
  expect(regions).toBe(1);
  expect(industries).toBeCloseTo(2 / 3, 14);
  expect(total).toBeCloseTo(3 / 4, 14);
});

test('a single region has no pair', () => {
  expect(nestedness(tableOf([1, 1]))).toEqual({ total: 0, regions: NaN, industries: 0 });
  expect(nestedness(tableOf([1])).total).toBeNaN();
});
