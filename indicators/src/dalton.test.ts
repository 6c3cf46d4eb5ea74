import { expect, test } from 'vitest';
import { dalton } from './dalton.ts';

test('10 and 1,000 have mean 505 and geometric mean 100; equal parts have 1', () => {
  expect(dalton(Float64Array.of(10, 1000))).toBeCloseTo(Math.log10(505) / 2, 14);
  expect(dalton(Float64Array.of(7, 7, 7))).toBeCloseTo(1, 15);
});

test('a part of zero, a geometric mean of 1 and no parts have none', () => {
  expect(dalton(Float64Array.of(10, 0))).toBeNaN();
  expect(dalton(Float64Array.of(0.5, 2))).toBeNaN();
  expect(dalton(new Float64Array(0))).toBeNaN();
});
