import { expect, test } from 'vitest';
import { variationCoefficient } from './variationCoefficient.ts';

test('2, 4, 4, 4, 5, 5, 7, 9 have mean 5 and population deviation 2', () => {
  const values = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);
  expect(variationCoefficient(values, { population: true })).toBe(0.4);
  expect(variationCoefficient(values)).toBeCloseTo(Math.sqrt(32 / 7) / 5, 15);
  expect(variationCoefficient(values.map((value) => -value))).toBe(variationCoefficient(values));
});

test('no figures, one as a sample, or a mean of 0 has none', () => {
  expect(variationCoefficient(new Float64Array(0))).toBeNaN();
  expect(variationCoefficient(Float64Array.of(3))).toBeNaN();
  expect(variationCoefficient(Float64Array.of(-1, 1))).toBeNaN();
  expect(variationCoefficient(Float64Array.of(3), { population: true })).toBe(0);
});
