import { expect, test } from 'vitest';
import { variationCoefficient } from './variationCoefficient.ts';
import { williamson } from './williamson.ts';

test('10 for three quarters of the people and 30 for a quarter: mean 15, deviation √75', () => {
  expect(williamson(Float64Array.of(10, 30), Float64Array.of(3, 1))).toBeCloseTo(Math.sqrt(75) / 15, 15);
});

test('equal weights make it the plain coefficient of variation', () => {
  const figures = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);
  expect(
    williamson(
      figures,
      figures.map(() => 6),
    ),
  ).toBeCloseTo(variationCoefficient(figures, { population: true }), 15);
});

test('a region without people plays no part; nobody at all has none', () => {
  expect(williamson(Float64Array.of(10, 30, NaN), Float64Array.of(3, 1, 0))).toBeCloseTo(Math.sqrt(75) / 15, 15);
  expect(williamson(Float64Array.of(10, 30), new Float64Array(2))).toBeNaN();
  expect(() => williamson(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
});
