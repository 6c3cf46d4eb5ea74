import { expect, test } from 'vitest';
import { shannonEntropy } from './entropy.ts';

test('equal parts have log₂ n bits, one part none, halves and quarters one and a half', () => {
  expect(shannonEntropy(Float64Array.of(3, 3, 3, 3))).toBe(2);
  expect(shannonEntropy(Float64Array.of(0, 7, 0))).toBe(0);
  expect(shannonEntropy(Float64Array.of(2, 1, 1))).toBe(1.5);
});

test('nothing to spread has no entropy', () => {
  expect(shannonEntropy(new Float64Array(3))).toBeNaN();
});

test('an unknown part leaves the entropy unknown, also where it is the only one', () => {
  expect(shannonEntropy(Float64Array.of(NaN))).toBeNaN();
  expect(shannonEntropy(Float64Array.of(1, NaN, 2))).toBeNaN();
});
