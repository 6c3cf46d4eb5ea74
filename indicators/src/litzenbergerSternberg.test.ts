import { expect, test } from 'vitest';
import { litzenbergerSternberg } from './litzenbergerSternberg.ts';
import { tableOf } from './testing/smallTables.ts';

const employment = tableOf([1743, 9, 0], [3997, 0, 0]);
const plants = tableOf([35, 1, 0], [18, 0, 0]);
const area = Float64Array.of(50, 526);
const population = Float64Array.of(488, 4133);

test('Farhauer and Kröll (2014): 1,743 of 5,740 jobs and 35 of 53 plants on 50 of 576 km² have 21.87', () => {
  const { rows, columns, values } = litzenbergerSternberg(employment, plants, area, population);
  expect(values[0]).toBeCloseTo(21.87491, 5);
  expect([rows, columns]).toEqual([employment.regions, employment.industries]);
});

test('an industry that is not there has 0, an empty one none, nor has a region without people', () => {
  const { values } = litzenbergerSternberg(employment, plants, area, population);
  expect([values[2], values[4], values[5]]).toEqual([NaN, 0, NaN]);
  const deserted = litzenbergerSternberg(employment, plants, area, Float64Array.of(488, 0));
  expect([...deserted.values.subarray(3)]).toEqual([NaN, NaN, NaN]);
});

test('a region with its part of everything has 1', () => {
  const { values } = litzenbergerSternberg(
    tableOf([10], [30]),
    tableOf([1], [3]),
    Float64Array.of(5, 15),
    Float64Array.of(8, 24),
  );
  expect([...values]).toEqual([1, 1]);
});

test('tables and columns that do not belong together are refused', () => {
  expect(() => litzenbergerSternberg(employment, tableOf([1, 2], [3, 4]), area, population)).toThrow(
    'the same industries',
  );
  expect(() => litzenbergerSternberg(employment, plants, area, new Float64Array(3))).toThrow(
    '2 regions need as many areas and populations, not 2 and 3.',
  );
});
