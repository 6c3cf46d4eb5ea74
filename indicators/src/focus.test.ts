import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { focusShares } from './focus.ts';
import { completions } from './testing/completions.ts';
import { intervalsOf, smallIntervals } from './testing/intervalsOf.ts';
import { asVector, clustersOf, fromVector, totalsOf, type Box } from './testing/tables.ts';

const table = (regionIsSum: boolean, cells: Box['cells'], publishedRegions = intervalsOf(), categories = 2): Box => ({
  modes: { regionIsSum, categoryIsSum: true },
  regions: cells.low.length / categories,
  categories,
  cells,
  publishedRegions,
  publishedCategories: intervalsOf(),
});
const sharesOf = (of: Box): ReturnType<typeof focusShares> =>
  focusShares(clustersOf(of.cells, of.categories), totalsOf(of));

describe('worked by hand', () => {
  test('an unknown cluster moves its region along: 10 to 30 beside 30 is a quarter to a half', () => {
    const { low, high } = sharesOf(table(true, intervalsOf([10, 30], 30)));
    expect([...low]).toEqual([0.25, 0.5]);
    expect([...high]).toEqual([0.5, 0.75]);
  });

  test('a published total stays where it is, and a share does not exceed 1', () => {
    const { low, high } = sharesOf(table(false, intervalsOf([10, 30], 30), intervalsOf([20, 100])));
    expect([...low]).toEqual([0.1, 0.3]);
    expect([...high]).toEqual([1, 1]);
  });

  test('a cluster that exceeds its published total keeps the share it comes to', () => {
    const { low, high } = sharesOf(table(false, intervalsOf(30, 0), intervalsOf(20)));
    expect([low[0], high[0]]).toEqual([1.5, 1.5]);
  });

  test('an empty region has no shares; an unbounded rest leaves the least at 0', () => {
    expect(sharesOf(table(true, intervalsOf(0, 0))).low[0]).toBeNaN();
    const { low, high } = sharesOf(table(true, intervalsOf(10, [30, Infinity])));
    expect([low[0], high[0], high[1]]).toEqual([0, 0.25, 1]);
  });
});

describe.for([true, false])('region total a sum: %s', (regionIsSum) => {
  test('no completion leaves the bounds, and both are reached', () => {
    fc.assert(
      fc.property(smallIntervals(6, 3), smallIntervals(2, 5), (cells, ofRegions) => {
        const of = table(regionIsSum, cells, ofRegions, 3);
        const { low, high } = sharesOf(of);
        const least = low.map(() => Infinity);
        const greatest = high.map(() => -Infinity);
        for (const completion of completions(asVector(of))) {
          const point = fromVector(of, completion);
          const totals = totalsOf(point);
          point.cells.low.forEach((value, cell) => {
            const total = totals.region.low[cell < 3 ? 0 : 1]!;
            if (value > total) return;
            const share = value === 0 ? 0 : value / total;
            least[cell] = Math.min(least[cell]!, share);
            greatest[cell] = Math.max(greatest[cell]!, share);
          });
        }
        for (let cell = 0; cell < 6; cell++) {
          if (Number.isNaN(low[cell]!) || cells.low[cell]! > totalsOf(of).region.high[cell < 3 ? 0 : 1]!) continue;
          expect(least[cell]).toBe(low[cell]);
          expect(greatest[cell]).toBe(high[cell]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
