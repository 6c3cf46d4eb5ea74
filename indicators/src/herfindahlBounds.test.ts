import fc from 'fast-check';
import { expect, test } from 'vitest';
import { herfindahl } from './herfindahl.ts';
import { herfindahlBounds } from './herfindahlBounds.ts';
import { completions } from './testing/completions.ts';
import { intervalsOf, smallIntervals } from './testing/intervalsOf.ts';

test('known sizes give the index itself', () => {
  const { low, high } = herfindahlBounds(intervalsOf(6, 3, 1));
  expect([low, high]).toEqual([0.46, 0.46]);
});

test('by hand: plants of 0 to 5 and one of 6 to 10 are most alike at 5, 5, 6 and least with all else empty', () => {
  const { low, high } = herfindahlBounds(intervalsOf([0, 5], [0, 5], [6, 10]));
  expect(low).toBeCloseTo(86 / 256, 12);
  expect(high).toBe(1);
});

test('an open size class says nothing of how concentrated the largest plants make it', () => {
  const { low, high } = herfindahlBounds(intervalsOf([251, Infinity], [251, Infinity], [11, 30]));
  expect(low).toBeCloseTo((2 * 251 ** 2 + 30 ** 2) / 532 ** 2, 12);
  expect(high).toBe(1);
});

test('nothing to share is NaN; a range that is none is refused by its place', () => {
  expect(herfindahlBounds(intervalsOf(0, 0))).toEqual({ low: NaN, high: NaN });
  expect(() => herfindahlBounds(intervalsOf(1, [3, 2]))).toThrow('Part 1: 3 to 2 is no range of sizes.');
});

test('the upper bound is reached to a thousandth by a hundred plants of 6 to 10', () => {
  const { high } = herfindahlBounds(intervalsOf(...Array.from({ length: 100 }, () => [6, 10] as const)));
  const reached = Array.from(
    { length: 101 },
    (_, large) => (36 * (100 - large) + 100 * large) / (600 + 4 * large) ** 2,
  );
  expect(high).toBeGreaterThanOrEqual(Math.max(...reached));
  expect(high).toBeLessThan(Math.max(...reached) * 1.001);
});

test('all whole sizes lie inside; the lower bound is reached to within the whole numbers', () => {
  fc.assert(
    fc.property(smallIntervals({ minLength: 1, maxLength: 5 }, 6), (sizes) => {
      const bounds = herfindahlBounds(sizes);
      let [least, most] = [Infinity, -Infinity];
      for (const parts of completions(sizes)) {
        const index = herfindahl(parts);
        if (Number.isNaN(index)) continue;
        least = Math.min(least, index);
        most = Math.max(most, index);
      }
      if (most === -Infinity) {
        expect(bounds.high).toBeNaN();
        return;
      }
      expect(bounds.low).toBeLessThanOrEqual(least * (1 + 1e-12));
      expect(bounds.high).toBeGreaterThanOrEqual(most * (1 - 1e-12));
      expect(bounds.low).toBeGreaterThan(least - 0.06);
    }),
    { numRuns: 2000 },
  );
});
