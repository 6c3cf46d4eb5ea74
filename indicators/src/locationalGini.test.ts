import { expect, test } from 'vitest';
import { locationalGini } from './locationalGini.ts';

test('a category that follows everything has 0; one in the smallest of regions nearly 1', () => {
  expect(locationalGini(Float64Array.of(1, 2, 3), Float64Array.of(10, 20, 30))).toBeCloseTo(0, 15);
  expect(locationalGini(Float64Array.of(0, 0, 5), Float64Array.of(50, 49, 1))).toBeCloseTo(0.99, 15);
});

test('by hand: half of all has a quarter of the category', () => {
  // Lorenz curve through (½, ¼): the area below it is ½·½·¼ + ½·½·(¼ + 1) = 3/8, and 1 − 2·3/8 = ¼.
  expect(locationalGini(Float64Array.of(1, 3), Float64Array.of(10, 10))).toBe(0.25);
});

test('an empty category or an unknown figure has none; an empty region plays no part', () => {
  expect(locationalGini(Float64Array.of(0, 0), Float64Array.of(1, 1))).toBeNaN();
  expect(locationalGini(Float64Array.of(1, NaN), Float64Array.of(1, 1))).toBeNaN();
  expect(locationalGini(Float64Array.of(1, 0, 3), Float64Array.of(10, 0, 10))).toBe(0.25);
  expect(() => locationalGini(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
});
