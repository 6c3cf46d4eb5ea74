import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locationQuotient } from './locationQuotient.ts';
import { locationQuotients } from './locationQuotients.ts';
import { completions } from './testing/completions.ts';
import { intervalsOf, smallIntervals } from './testing/intervalsOf.ts';
import { asVector, clustersOf, fourModes, fromVector, totalsOf, type Box, type Modes } from './testing/tables.ts';

const box = (
  modes: Modes,
  cells: Box['cells'],
  publishedRegions = intervalsOf(),
  publishedCategories = intervalsOf(),
): Box => ({
  modes,
  regions: cells.low.length / 2,
  categories: 2,
  cells,
  publishedRegions,
  publishedCategories,
});
const sums: Modes = { regionIsSum: true, categoryIsSum: true };
const quotientsOf = (of: Box): ReturnType<typeof locationQuotients> =>
  locationQuotients(clustersOf(of.cells, of.categories), totalsOf(of));

/** A 2 × 2 table and published totals that leave room for it, a few figures unknown. */
function boxes(modes: Modes): fc.Arbitrary<Box> {
  return fc
    .tuple(smallIntervals(4, 3), smallIntervals(2, 3), smallIntervals(3, 3))
    .map(([cells, regions, categories]) => box(modes, cells, raised(regions, 3), raised(categories, 3)));
}

function raised({ low, high }: Box['cells'], by: number): Box['cells'] {
  return { low: low.map((value) => value + by), high: high.map((value) => value + by) };
}

describe('worked by hand', () => {
  test('the rest of the region unknown: 10 of 20 to 40 in the region, 10 of 50 of the category, 200 to 220 in all', () => {
    const { low, high } = quotientsOf(box(sums, intervalsOf(10, [10, 30], 40, 140)));
    expect(low[0]).toBe((10 * 220) / (40 * 50));
    expect(high[0]).toBe((10 * 200) / (20 * 50));
  });

  test('the cluster itself unknown: it pulls its region and category along', () => {
    const { low, high } = quotientsOf(box(sums, intervalsOf([10, 20], 10, 40, 140)));
    expect(low[0]).toBe((10 * 200) / (20 * 50));
    expect(high[0]).toBe((20 * 210) / (30 * 60));
  });

  test('the quotient is greatest inside: a = b = 1, d = 16 turn at x = 18/16', () => {
    const { low, high } = quotientsOf(box(sums, intervalsOf([1, 4], 1, 1, 16)));
    const x = 18 / 16;
    expect(high[0]).toBeCloseTo((x * (x + 18)) / (x + 1) ** 2, 12);
    expect(low[0]).toBe((4 * 22) / (5 * 5));
  });

  test('a published region total: it does not move with the cluster', () => {
    const modes = { regionIsSum: false, categoryIsSum: true };
    const { low, high } = quotientsOf(box(modes, intervalsOf([10, 20], 0, 40, 0), intervalsOf(100, 300)));
    expect(low[0]).toBe((10 * 400) / (100 * 50));
    expect(high[0]).toBe((20 * 400) / (100 * 60));
  });

  test('a cluster that may be all of its region has no more than all of it', () => {
    const modes = { regionIsSum: false, categoryIsSum: false };
    const { high } = quotientsOf(
      box(modes, intervalsOf([10, 200], 0, 40, 0), intervalsOf([50, 300], 300), intervalsOf(1000, 1000, 4000)),
    );
    expect(high[0]).toBe((200 * 4000) / (200 * 1000));
  });

  test('a cluster that may be empty has 0 as least; one that is empty has 0, or none in an empty region', () => {
    const { low, high } = quotientsOf(box(sums, intervalsOf([0, 5], 5, 0, 5, 0, 0)));
    expect([low[0], low[2], high[2]]).toEqual([0, 0, 0]);
    expect([low[4], high[4]]).toEqual([NaN, NaN]);
  });

  test('what nothing bounds is bounded by the rest of the figures only', () => {
    const { low, high } = quotientsOf(box(sums, intervalsOf(10, [10, Infinity], 40, 140)));
    expect(low[0]).toBe(10 / 50); // the region towards everything: its share of the category
    expect(high[0]).toBe(Infinity);
  });
});

describe.for([...fourModes])('totals %o', (modes) => {
  test('points give the quotient itself, bit for bit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 9, maxLength: 9 }),
        (figures) => {
          const point = fromVector(box(modes, intervalsOf(0, 0, 0, 0)), Float64Array.from(figures));
          const totals = totalsOf(point);
          const { low, high } = locationQuotients(clustersOf(point.cells, 2), totals);
          expect(high).toEqual(low);
          for (let cell = 0; cell < 4; cell++) {
            const [region, category] = [cell >> 1, cell & 1];
            expect(low[cell]).toBe(
              locationQuotient(
                figures[cell]!,
                totals.region.low[region]!,
                totals.category.low[category]!,
                totals.overallLow,
              ),
            );
          }
        },
      ),
    );
  });

  test('no completion leaves the bounds, and the bounds are reached', () => {
    fc.assert(
      fc.property(boxes(modes), (of) => {
        const { low, high } = quotientsOf(of);
        const least = low.map(() => Infinity);
        const greatest = high.map(() => -Infinity);
        for (const completion of completions(asVector(of))) {
          const point = fromVector(of, completion);
          const totals = totalsOf(point);
          const quotients = quotientsOf(point).low;
          for (let cell = 0; cell < quotients.length; cell++) {
            if (
              point.cells.low[cell]! > totals.region.low[cell >> 1]! ||
              point.cells.low[cell]! > totals.category.low[cell & 1]!
            )
              continue;
            const quotient = point.cells.low[cell] === 0 ? 0 : quotients[cell]!;
            least[cell] = Math.min(least[cell]!, quotient);
            greatest[cell] = Math.max(greatest[cell]!, quotient);
          }
        }
        for (let cell = 0; cell < low.length; cell++) {
          if (Number.isNaN(low[cell]!)) {
            expect(of.cells.high[cell]).toBe(0);
            continue;
          }
          expect(least[cell]).toBeGreaterThanOrEqual(low[cell]! * (1 - 1e-12));
          expect(greatest[cell]).toBeLessThanOrEqual(high[cell]! * (1 + 1e-12));
          expect(least[cell]).toBeLessThanOrEqual(low[cell]! * (1 + 1e-12));
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('the greatest quotient of sums is reached, or neared, along the cluster itself', () => {
  fc.assert(
    fc.property(boxes(sums), (of) => {
      const { high } = quotientsOf(of);
      const [least, most] = [of.cells.low[0]!, of.cells.high[0]!];
      if (most === 0) return;
      const others = Float64Array.of(NaN, of.cells.low[1]!, of.cells.low[2]!, of.cells.high[3]!);
      let greatest = 0;
      for (let step = 0; step <= 1000; step++) {
        const x = least === 0 ? 1e-9 + (most * step) / 1000 : least + ((most - least) * step) / 1000;
        greatest = Math.max(greatest, quotientsOf(fromVector(of, others.with(0, x))).low[0]!);
      }
      if (high[0] === Infinity) expect(greatest).toBeGreaterThan(1e6);
      else expect(greatest).toBeGreaterThan(high[0]! * (1 - 1e-4));
    }),
  );
});

test('the employment-weighted mean quotient of a category is 1, and scaling everything changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 6, maxLength: 6 }), (cells) => {
      const of = box(sums, intervalsOf(...cells));
      const totals = totalsOf(of);
      const { low } = quotientsOf(of);
      const mean = [0, 1, 2].reduce(
        (sum, region) => sum + (totals.region.low[region]! / totals.overallLow) * low[2 * region]!,
        0,
      );
      expect(mean).toBeCloseTo(1, 12);
      quotientsOf(box(sums, intervalsOf(...cells.map((cell) => 3 * cell)))).low.forEach((quotient, cell) =>
        expect(quotient).toBeCloseTo(low[cell]!, 10),
      );
    }),
  );
});
