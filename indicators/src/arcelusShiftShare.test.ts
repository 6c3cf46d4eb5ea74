import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcelusShiftShare, type ArcelusParts } from './arcelusShiftShare.ts';

const table = (...cells: number[]): Float64Array => Float64Array.from(cells);
const effects = ['national', 'industryMix', 'regional', 'regionalMix'] as const;

function sums(parts: ArcelusParts): Float64Array {
  return parts.change.map((_, at) =>
    effects.reduce((sum, effect) => sum + parts[`${effect}Expected`][at]! + parts[`${effect}Differential`][at]!, 0),
  );
}

test('by hand: the first cell of two regions, two categories', () => {
  // b = 60 → 90 (g = ½), b' = 50; G = 0.1, G_i = 0.3, G_r = 0.2 (100 → 120): effects 0.1, 0.2, 0.1 and ½ − 0.2 − 0.3 + 0.1 = 0.1.
  const { cells } = arcelusShiftShare(table(60, 40, 40, 60), table(90, 30, 40, 60), 2, 2);
  const wanted = { national: 0.1, industryMix: 0.2, regional: 0.1, regionalMix: 0.1 };
  for (const effect of effects) {
    expect(cells[`${effect}Expected`][0]).toBeCloseTo(50 * wanted[effect], 12);
    expect(cells[`${effect}Differential`][0]).toBeCloseTo(10 * wanted[effect], 12);
  }
});

test('a region that was empty, and what was empty in a region, have no growth of their own', () => {
  const { cells } = arcelusShiftShare(table(0, 0, 10, 0, 20, 20), table(2, 3, 20, 5, 20, 20), 3, 2);
  expect([cells.regionalExpected[0], cells.regionalDifferential[0], cells.regionalMixExpected[0]]).toEqual([0, 0, 2]);
  // The second region grew from 10 to 25, the nation from 50 to 70: 1.5 − 0.4; a fifth of it would be in each of the nation's jobs.
  expect(cells.regionalExpected[3]).toBeCloseTo(10 * 0.4 * 1.1, 12);
  expect(cells.regionalDifferential[3]).toBeCloseTo(-10 * 0.4 * 1.1, 12);
  expect(cells.regionalMixExpected[3]).toBe(5);
});

test('the eight parts add to the change, by cell and by region; of a region with the nation’s structure nothing is differential', () => {
  const cell = fc.integer({ min: 0, max: 10_000 });
  const nine = fc.array(cell, { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(nine, nine, (before, after) => {
      const { cells, regions } = arcelusShiftShare(table(...before), table(...after), 3, 3);
      for (const parts of [cells, regions]) {
        const added = sums(parts);
        parts.change.forEach((value, at) => {
          if (!Number.isNaN(added[at]!)) expect(added[at]).toBeCloseTo(value, 5);
          else expect(before.every((amount) => amount === 0)).toBe(true);
        });
      }
      const alone = arcelusShiftShare(table(...before.slice(0, 3)), table(...after.slice(0, 3)), 1, 3).cells;
      if (before.slice(0, 3).every((amount) => amount > 0)) {
        for (const effect of effects)
          alone[`${effect}Differential`].forEach((value) => expect(value).toBeCloseTo(0, 5));
      }
    }),
  );
});
