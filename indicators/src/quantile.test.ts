import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

test('R: quantile(c(1, 2, 3, 4, 10), c(0, .25, .4, .75, .9, 1), type = 7)', () => {
  const values = Float64Array.of(10, 1, 3, NaN, 2, 4);
  const wanted = [1, 2, 2.6, 4, 7.6, 10];
  [0, 0.25, 0.4, 0.75, 0.9, 1].forEach((probability, index) =>
    expect(quantile(values, probability)).toBeCloseTo(wanted[index]!, 12),
  );
});

test('one value is every quantile; none is NaN; a probability beyond [0, 1] is refused', () => {
  expect(quantile(Float64Array.of(7), 0.3)).toBe(7);
  expect(quantile(Float64Array.of(NaN), 0.3)).toBeNaN();
  expect(() => quantile(Float64Array.of(1), 1.5)).toThrow(RangeError);
});

test('unbounded values do not spoil the others', () => {
  expect(quantile(Float64Array.of(1, 2, Infinity, Infinity), 1)).toBe(Infinity);
  expect(quantile(Float64Array.of(1, 2, Infinity, Infinity), 0)).toBe(1);
});

test('R: quantile(c(1, 2, 3, 4, 10), c(0, .1, .25, .5, .75, .95, 1), type = 6 and 8)', () => {
  const values = Float64Array.of(10, 1, 3, 2, 4);
  const wanted = { 6: [1, 1, 1.5, 3, 7, 10, 10], 8: [1, 1, 1 + 2 / 3, 3, 6, 10, 10] } as const;
  for (const type of [6, 8] as const) {
    [0, 0.1, 0.25, 0.5, 0.75, 0.95, 1].forEach((probability, index) =>
      expect(quantile(values, probability, type)).toBeCloseTo(wanted[type][index]!, 12),
    );
  }
});

test('an infinite neighbour plays no part at a value itself', () => {
  expect(quantile(Float64Array.of(1, Infinity), 0)).toBe(1);
  expect(quantile(Float64Array.of(1, 2, Infinity), 0.5)).toBe(2);
});
