import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gini } from './gini.ts';

test('equal parts 0, one part with all (n − 1)/n, and 1, 2, 3, 4 a quarter', () => {
  expect(gini(Float64Array.of(5, 5, 5))).toBe(0);
  expect(gini(Float64Array.of(0, 0, 9, 0))).toBe(0.75);
  expect(gini(Float64Array.of(4, 1, 3, 2))).toBeCloseTo(0.25, 15);
});

test('corrected, one part with all has 1 however few there are', () => {
  expect(gini(Float64Array.of(0, 0, 9, 0), { corrected: true })).toBe(1);
  expect(gini(Float64Array.of(4, 1, 3, 2), { corrected: true })).toBeCloseTo(1 / 3, 15);
  expect(gini(Float64Array.of(7), { corrected: true })).toBeNaN();
});

test('nothing to share, or an unknown part, has no Gini', () => {
  expect(gini(new Float64Array(0))).toBeNaN();
  expect(gini(new Float64Array(3))).toBeNaN();
  expect(gini(Float64Array.of(1, NaN))).toBeNaN();
});

test('lies in [0, (n − 1)/n] and is half the mean absolute difference over the mean', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 }), (list) => {
      const total = list.reduce((sum, part) => sum + part, 0);
      if (total === 0) return;
      const differences = list.flatMap((a) => list.map((b) => Math.abs(a - b))).reduce((sum, part) => sum + part, 0);
      expect(gini(Float64Array.from(list))).toBeCloseTo(differences / (2 * list.length * total), 12);
    }),
  );
});

test('equal parts are never below 0 by rounding', () => {
  for (let n = 2; n < 60; n++) {
    for (const part of [0.1, 1 / 3, 0.7]) expect(gini(new Float64Array(n).fill(part))).toBeGreaterThanOrEqual(0);
  }
});
