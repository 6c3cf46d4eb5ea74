import { expect, test } from 'vitest';
import { easeOfRecombination, meanModularComplexity, modularComplexity } from './modularComplexity.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { tableOf } from './testing/smallTables.ts';

test('four products: with how many others, over in how many countries', () => {
  expect([...easeOfRecombination(fourCountries)]).toEqual([3, 1.5, 1.5, 1]);
});

test('four countries: how many products, over the sum of their ease; and the mean of that by product', () => {
  const found = [4 / 7, 2 / 3, 4 / 5, 1];
  expect(largestDifference(modularComplexity(fourCountries), found)).toBeLessThan(1e-14);
  const means = [4 / 7, (4 / 7 + 2 / 3) / 2, (4 / 7 + 4 / 5) / 2, (4 / 7 + 4 / 5 + 1) / 3];
  expect(largestDifference(meanModularComplexity(fourCountries), means)).toBeLessThan(1e-14);
});

test('what was never brought together with anything has no complexity', () => {
  const table = tableOf([1, 0, 0, 0], [0, 1, 1, 0], [0, 0, 0, 0]);
  expect([...easeOfRecombination(table)]).toEqual([0, 1, 1, NaN]);
  expect([...modularComplexity(table)]).toEqual([NaN, 1, NaN]);
  expect([...meanModularComplexity(table)]).toEqual([NaN, 1, 1, NaN]);
});
