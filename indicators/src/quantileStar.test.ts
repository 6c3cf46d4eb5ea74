import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';
import { quantileStar } from './quantileStar.ts';
import { completions } from './testing/completions.ts';
import { intervalsOf, smallIntervals } from './testing/intervalsOf.ts';
import { verdict } from './verdict.ts';

const { no, possible, yes } = verdict;

test('at least the upper quartile of those that have any', () => {
  const star = quantileStar(intervalsOf(1, 2, 3, 4, 10, 0, 0), 0.75);
  expect([...star.verdict]).toEqual([no, no, no, yes, yes, no, no]);
  expect(star).toMatchObject({ nLow: 5, nHigh: 5, cutoffLow: 4, cutoffHigh: 4 });
});

test('one that lies exactly on an interpolated quantile has it, whatever doubles make of it', () => {
  expect(0.07 * 100).toBeGreaterThan(7);
  const star = quantileStar(intervalsOf(...Array.from({ length: 101 }, (_, index) => index + 1)), 0.07);
  expect(star.verdict.indexOf(yes)).toBe(7);
  expect(star.cutoffLow).toBe(8);
});

test('an unknown figure makes only those possible that it can move', () => {
  const star = quantileStar(intervalsOf(2, 4, [3, 9], 6), 0.5);
  expect([...star.verdict]).toEqual([no, possible, possible, yes]);
  expect(star).toMatchObject({ cutoffLow: 3.5, cutoffHigh: 5 });
});

test('no completion contradicts a verdict, every possible has one of each, and the cut-off stays in its bounds', () => {
  fc.assert(
    fc.property(
      smallIntervals({ minLength: 1, maxLength: 5 }, 4),
      fc.constantFrom(0, 0.25, 0.3, 0.5, 0.75, 0.9, 1),
      (values, probability) => {
        const star = quantileStar(values, probability);
        const earned = Array.from(values.low, () => 0);
        let total = 0;
        let greatest = 0;
        for (const completion of completions(values)) {
          total++;
          const cutoff = quantile(
            completion.filter((value) => value > 0),
            probability,
          );
          completion.forEach((value, entry) => {
            if (value > 0 && value >= cutoff - 1e-9) earned[entry]!++;
          });
          if (Number.isNaN(cutoff)) continue;
          greatest = Math.max(greatest, cutoff);
          expect(cutoff).toBeGreaterThanOrEqual(star.cutoffLow - 1e-9);
        }
        expect([...star.verdict]).toEqual(earned.map((times) => (times === 0 ? no : times === total ? yes : possible)));
        if (star.nHigh > 0) expect(star.cutoffHigh).toBeCloseTo(greatest, 9);
      },
    ),
    { numRuns: 500 },
  );
});
