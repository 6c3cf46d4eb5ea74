import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthFactors } from './growthFactors.ts';
import { homothetic } from './homothetic.ts';
import { homotheticShiftShare } from './homotheticShiftShare.ts';
import { shiftShare } from './shiftShare.ts';

const table = (...cells: number[]): Float64Array => Float64Array.from(cells);

describe('by hand: two regions, two categories, the nation grows by a tenth', () => {
  // Category totals 100 → 130 (+30 %) and 100 → 90 (−10 %): half each, so a region of 100 has 50 and 50.
  const [before, after] = [table(60, 40, 40, 60), table(90, 30, 40, 60)];

  test('homothetic employment is the region’s total in the nation’s structure', () => {
    expect([...homothetic(before, table(100, 100))]).toEqual([50, 50, 50, 50]);
    expect([...homothetic(before, table(30, 10))]).toEqual([75, 25, 75, 25]);
  });

  test('the regional parts 12, −6, −12, 6 fall into competitive and allocation effects', () => {
    const { cells, regions } = homotheticShiftShare(before, after, 2, 2);
    [10, -7.5, -15, 5].forEach((wanted, cell) => expect(cells.competitive[cell]).toBeCloseTo(wanted, 12));
    [2, 1.5, 3, 1].forEach((wanted, cell) => expect(cells.allocation[cell]).toBeCloseTo(wanted, 12));
    expect(regions.competitive[0]).toBeCloseTo(2.5, 12);
    expect(regions.allocation[1]).toBeCloseTo(4, 12);
    expect(regions.national[0]).toBeCloseTo(10, 12);
  });
});

test('what starts from nothing is competitive; what never was has no part', () => {
  const { cells } = homotheticShiftShare(table(0, 0, 10, 10), table(4, 0, 10, 10), 2, 2);
  expect(cells.competitive[0]).toBe(4);
  expect(cells.allocation[0]).toBe(0);
  expect([cells.competitive[1], cells.allocation[1]]).toEqual([0, 0]);
});

test('parts add to the change, competitive and allocation to the classic regional part; a region of the nation’s structure has no allocation', () => {
  const cell = fc.integer({ min: 0, max: 10_000 });
  const nine = fc.array(cell, { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(nine, nine, (first, second) => {
      const [before, after] = [table(...first), table(...second)];
      const classic = shiftShare(before, after, 3, 3);
      const ours = homotheticShiftShare(before, after, 3, 3);
      for (const level of ['cells', 'regions'] as const) {
        const { change, national, industryMix, competitive, allocation } = ours[level];
        change.forEach((value, at) => {
          expect(national[at]! + industryMix[at]! + competitive[at]! + allocation[at]!).toBeCloseTo(value, 5);
          expect(competitive[at]! + allocation[at]!).toBeCloseTo(classic[level].regional[at]!, 5);
        });
      }
      const alone = homotheticShiftShare(before.slice(0, 3), after.slice(0, 3), 1, 3);
      alone.cells.allocation.forEach((value) => expect(value).toBeCloseTo(0, 6));
    }),
  );
});

test('cells that are not regions × categories, or national figures of other categories, are refused', () => {
  expect(() => homothetic(table(1, 2, 3), table(1, 2))).toThrow('3 cells are not regions × 2 categories.');
  expect(() => homothetic(table(1, 2), table())).toThrow('2 cells are not regions × 0 categories.');
  const figures = { before: table(), after: table(), totalBefore: 3, totalAfter: 3 };
  for (const decompose of [shiftShare, homotheticShiftShare, growthFactors]) {
    expect(() => decompose(table(1, 2), table(2, 1), 1, 2, figures)).toThrow(
      '2 categories need as many national figures, not 0 and 0.',
    );
  }
});
