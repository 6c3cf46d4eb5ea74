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

test('figures as large or as small as a double holds have the same quotient', () => {
  for (const unit of [1e150, 1e250, 1e303, 1e-150, 1e-250, 1e-300]) {
    expect(locationQuotient(100 * unit, 1000 * unit, 5000 * unit, 100_000 * unit)).toBeCloseTo(2, 12);
  }
  expect(locationQuotient(1e150, 1e150, 1e150, 1e200)).toBeCloseTo(1e50, -36);
});
