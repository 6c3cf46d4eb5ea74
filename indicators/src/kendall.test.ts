import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kendall } from './kendall.ts';
import { largestDifference } from './testing/largestDifference.ts';

test('lightness and panel scores of canned tuna (Hollander and Wolfe 1973, p. 187): τ = 0.4444', () => {
  const lightness = Float64Array.of(44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1);
  const score = Float64Array.of(2.6, 3.1, 2.5, 5, 3.6, 4, 5.2, 2.8, 3.8);
  expect(kendall(lightness, score)).toBeCloseTo(4 / 9, 12);
});

test('ties count neither way: four entries, one tied in each column', () => {
  // Six pairs: four alike, none opposite, one tied in the first, one in the second.
  expect(kendall(Float64Array.of(1, 1, 2, 3), Float64Array.of(1, 2, 3, 3))).toBeCloseTo(4 / 5, 12);
});

test('NaN pairs are left out; a constant column has no order; infinities have', () => {
  expect(kendall(Float64Array.of(1, 2, NaN, 3), Float64Array.of(3, 2, 9, 1))).toBe(-1);
  expect(kendall(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3))).toBeNaN();
  expect(kendall(Float64Array.of(1), Float64Array.of(1))).toBeNaN();
  expect(kendall(Float64Array.of(-Infinity, 1, Infinity), Float64Array.of(1, 2, 3))).toBe(1);
  expect(() => kendall(Float64Array.of(1), Float64Array.of(1, 2))).toThrow('Columns of 1 and 2 entries have no pairs.');
});

test('it is what counting every pair gives', () => {
  const column = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(column, column, (a, b) => {
      let [balance, inFirst, inSecond] = [0, 0, 0];
      for (let i = 0; i < a.length; i++) {
        for (let j = 0; j < i; j++) {
          const signs = [Math.sign(a[i]! - a[j]!), Math.sign(b[i]! - b[j]!)] as const;
          balance += signs[0] * signs[1];
          inFirst += Math.abs(signs[0]);
          inSecond += Math.abs(signs[1]);
        }
      }
      const wanted = inFirst * inSecond === 0 ? NaN : balance / Math.sqrt(inFirst * inSecond);
      const found = kendall(Float64Array.from(a), Float64Array.from(b));
      expect(largestDifference([found], [wanted])).toBeLessThan(1e-12);
    }),
  );
});
