import { expect, test } from 'vitest';
import { locationQuotient } from './locationQuotient.ts';

test('a category with 10 % of its region and 5 % of everything has a quotient of 2', () => {
  expect(locationQuotient(100, 1000, 5000, 100_000)).toBe(2);
});

test('an empty cluster has 0; an empty region or category has no quotient', () => {
  expect(locationQuotient(0, 10, 10, 100)).toBe(0);
  expect(locationQuotient(0, 0, 10, 100)).toBeNaN();
  expect(locationQuotient(0, 10, 0, 100)).toBeNaN();
  expect(locationQuotient(NaN, 10, 10, 100)).toBeNaN();
});

test('whole numbers give exactly 2 where it is 2', () => {
  for (let scale = 1; scale < 1000; scale += 7)
    expect(locationQuotient(2 * scale, 3 * scale, 7 * scale, 21 * scale)).toBe(2);
});
