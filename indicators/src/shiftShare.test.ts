import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftShare } from './shiftShare.ts';

const table = (...cells: number[]): Float64Array => Float64Array.from(cells);

test('by hand: two regions, two categories, the nation grows by a tenth', () => {
  // Category totals 100 → 130 (+30 %) and 100 → 90 (−10 %), nation 200 → 220.
  const { cells, regions } = shiftShare(table(60, 40, 40, 60), table(90, 30, 40, 60), 2, 2);
  expect([...cells.change]).toEqual([30, -10, 0, 0]);
  [6, 4, 4, 6].forEach((wanted, cell) => expect(cells.national[cell]).toBeCloseTo(wanted, 12));
  [12, -8, 8, -12].forEach((wanted, cell) => expect(cells.industryMix[cell]).toBeCloseTo(wanted, 12));
  [12, -6, -12, 6].forEach((wanted, cell) => expect(cells.regional[cell]).toBeCloseTo(wanted, 12));
  expect(regions.national[0]).toBeCloseTo(10, 12);
  expect(regions.industryMix[0]).toBeCloseTo(4, 12);
  expect(regions.regional[0]).toBeCloseTo(6, 12);
});

test('a category that is new to the nation is regional change', () => {
  const { cells } = shiftShare(table(10, 0), table(10, 5), 1, 2);
  expect(cells.regional[1]).toBe(5);
  expect(cells.industryMix[1]).toBe(0);
});

test('an unknown cell is unknown wherever it counts: everywhere, or in its own region when national figures are given', () => {
  const [before, after] = [table(10, NaN, 5, 5), table(12, 8, 6, 4)];
  expect(shiftShare(before, after, 2, 2).regions.regional.every(Number.isNaN)).toBe(true);
  const national = { before: table(15, 12), after: table(18, 12), totalBefore: 27, totalAfter: 30 };
  const { regions } = shiftShare(before, after, 2, 2, national);
  expect(regions.change[0]).toBeNaN();
  expect(regions.national[1]).toBeCloseTo(10 / 9, 12);
});

test('cells that are no such table are refused', () => {
  expect(() => shiftShare(table(1, 2, 3), table(1, 2, 3), 2, 2)).toThrow(
    '2 regions × 2 categories are not 3 and 3 cells',
  );
});

test('the parts add to the change, and the regional parts of a category add to nothing', () => {
  const cell = fc.integer({ min: 0, max: 10_000 });
  const nine = fc.array(cell, { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(nine, nine, (before, after) => {
      const { cells, regions } = shiftShare(table(...before), table(...after), 3, 3);
      for (const { change, national, industryMix, regional } of [cells, regions]) {
        change.forEach((value, at) => expect(national[at]! + industryMix[at]! + regional[at]!).toBeCloseTo(value, 6));
      }
      for (const category of [0, 1, 2]) {
        const national = before[category]! + before[category + 3]! + before[category + 6]!;
        if (national === 0) continue;
        expect(cells.regional[category]! + cells.regional[category + 3]! + cells.regional[category + 6]!).toBeCloseTo(
          0,
          6,
        );
      }
    }),
  );
});
