import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atkinson } from './atkinson.ts';
import { meanLogDeviation } from './meanLogDeviation.ts';
import { smallColumns } from './testing/smallTables.ts';

test('1 and 9 by hand: ε = ½ has the square of the mean root, ε = 1 the geometric, ε = 2 the harmonic mean', () => {
  const parts = Float64Array.of(1, 9);
  expect(atkinson(parts, 0)).toBeCloseTo(0, 15);
  expect(atkinson(parts, 0.5)).toBeCloseTo(1 - 4 / 5, 15);
  expect(atkinson(parts, 1)).toBeCloseTo(1 - 3 / 5, 15);
  expect(atkinson(parts, 2)).toBeCloseTo(1 - 1.8 / 5, 15);
});

test('a part of zero leaves nothing where aversion is 1 and above', () => {
  const parts = Float64Array.of(0, 4);
  expect(atkinson(parts, 0.5)).toBeCloseTo(0.5, 15);
  expect([atkinson(parts, 1), atkinson(parts, 2)]).toEqual([1, 1]);
});

test('nothing to share has none; an aversion below 0 is refused', () => {
  expect(atkinson(new Float64Array(3), 1)).toBeNaN();
  for (const aversion of [-1, NaN, Infinity]) expect(() => atkinson(Float64Array.of(1), aversion)).toThrow(RangeError);
});

test('it lies in [0, 1], grows with aversion, and at 1 is 1 − exp(−L)', () => {
  fc.assert(
    fc.property(smallColumns, (parts) => {
      if (parts.every((part) => part === 0)) return;
      const steps = [0, 0.5, 1, 1.5, 3].map((aversion) => atkinson(parts, aversion));
      steps.forEach((step, k) => {
        expect(step).toBeGreaterThanOrEqual(k === 0 ? 0 : steps[k - 1]! - 1e-12);
        expect(step).toBeLessThanOrEqual(1);
      });
      const deviation = meanLogDeviation(parts);
      if (!Number.isNaN(deviation)) expect(steps[2]).toBeCloseTo(1 - Math.exp(-deviation), 12);
    }),
  );
});

test('next to an aversion of 1 it keeps its digits', () => {
  const parts = Float64Array.of(1, 2, 3);
  const atOne = atkinson(parts, 1);
  for (const step of [1e-6, 1e-9, 1e-12, 1e-15]) {
    for (const aversion of [1 - step, 1 + step]) {
      expect(Math.abs(atkinson(parts, aversion) - atOne)).toBeLessThan(step / 10 + 1e-14);
    }
  }
});
