import { expect, test } from 'vitest';
import { nestedness } from './nestedness.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { tableOf } from './testing/smallTables.ts';

test('1 where each has part of what the next has, 0 where all have equally much', () => {
  expect(nestedness(tableOf([1, 1, 1], [1, 1, 0], [1, 0, 0]))).toBe(1);
  expect(nestedness(tableOf([1, 0], [0, 1]))).toBe(0);
});

test('four countries', () => {
  // Regions, richer with poorer: 1+1+1 of the first, of the third with the second 0 and with the fourth 1; of 6 pairs.
  // Industries: the fourth with the first 1, second ½, third 1; second and third with the first 1 each; of 6 pairs.
  expect(nestedness(fourCountries)).toBeCloseTo((4 / 6 + 4.5 / 6) / 2, 14);
});

test('a single region has no pair', () => {
  expect(nestedness(tableOf([1, 1]))).toBeNaN();
});
