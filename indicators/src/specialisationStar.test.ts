import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locationQuotients } from './locationQuotients.ts';
import { specialisationStar } from './specialisationStar.ts';
import { completions } from './testing/completions.ts';
import { intervalsOf, smallIntervals } from './testing/intervalsOf.ts';
import { asVector, clustersOf, fourModes, fromVector, totalsOf, type Box } from './testing/tables.ts';
import { verdict } from './verdict.ts';

const { no, possible, yes } = verdict;

function starsOf(of: Box, minimum: number): Uint8Array {
  const clusters = clustersOf(of.cells, of.categories);
  const totals = totalsOf(of);
  return specialisationStar(clusters, totals, locationQuotients(clusters, totals), minimum);
}

const published = (value: number, region: number, category: number, overall: number): Box => ({
  modes: { regionIsSum: false, categoryIsSum: false },
  regions: 1,
  categories: 1,
  cells: intervalsOf(value),
  publishedRegions: intervalsOf(region),
  publishedCategories: intervalsOf(category, overall),
});

test('exactly the minimum earns it, however large the figures', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.integer({ min: 1, max: 9 }), (first, second, minimum) => {
      // value/region = minimum · category/overall with all four large and the products far beyond 2⁵³.
      const [p, q] = [1 + (Math.abs(first) % 90_000_000), 1 + (Math.abs(second) % 90_000_000)];
      expect(starsOf(published(minimum * p, 10 * p, q, 10 * q), minimum)[0]).toBe(yes);
      expect(starsOf(published(minimum * p, 10 * p + 1, q, 10 * q), minimum)[0]).toBe(no);
      expect(starsOf(published(minimum * p, 10 * p, q + 1, 10 * q), minimum)[0]).toBe(no);
    }),
  );
});

test('what doubles round away is settled exactly', () => {
  expect((270_000_003 * 700_000_110) / (900_000_010 * 70_000_011)).toBeLessThan(3);
  expect(starsOf(published(270_000_003, 900_000_010, 70_000_011, 700_000_110), 3)[0]).toBe(yes);
  const m = 10 ** 9; // (m − 1)(m + 1) = m² − 1, which is 1 − 10⁻¹⁸ of m²
  expect(((m - 1) * (m + 1)) / (m * m)).toBe(1);
  expect(starsOf(published(m - 1, m, m, m + 1), 1)[0]).toBe(no);
});

test('a minimum with decimals is the decimal it is written as', () => {
  expect(starsOf(published(11, 100, 100, 1000), 1.1)[0]).toBe(yes);
  expect(starsOf(published(11 * 10 ** 12, 100 * 10 ** 12 + 1, 100, 1000), 1.1)[0]).toBe(no);
});

test('figures with decimals reach the minimum when only their rounding keeps them from it', () => {
  expect((0.6 * 1000) / (3 * 100)).toBeGreaterThanOrEqual(2);
  const sum = 0.1 + 0.2 + 2.7; // 3.0000000000000004
  expect(starsOf(published(0.6, sum, 100, 1000), 2)[0]).toBe(yes);
});

test('an empty cluster, region or category earns nothing', () => {
  expect(starsOf(published(0, 10, 10, 100), 0.5)[0]).toBe(no);
  expect(starsOf(published(0, 0, 10, 100), 0.5)[0]).toBe(no);
});

describe.for([...fourModes])('totals %o', (modes) => {
  test('no completion contradicts a yes or a no', () => {
    fc.assert(
      fc.property(
        smallIntervals(4, 3),
        smallIntervals(2, 4),
        smallIntervals(3, 4),
        fc.constantFrom(0.5, 1, 1.5, 2),
        (cells, ofRegions, ofCategories, minimum) => {
          const of: Box = {
            modes,
            regions: 2,
            categories: 2,
            cells,
            publishedRegions: ofRegions,
            publishedCategories: ofCategories,
          };
          const stars = starsOf(of, minimum);
          for (const completion of completions(asVector(of))) {
            const point = fromVector(of, completion);
            const totals = totalsOf(point);
            for (let cell = 0; cell < 4; cell++) {
              const [value, region, category] = [
                point.cells.low[cell]!,
                totals.region.low[cell >> 1]!,
                totals.category.low[cell & 1]!,
              ];
              if (value > region || value > category) continue;
              const earned = value > 0 && value * totals.overallLow >= minimum * region * category;
              if (earned) expect(stars[cell]).not.toBe(no);
              else expect(stars[cell]).not.toBe(yes);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('possible is said where both are', () => {
  const of: Box = {
    ...published(0, 0, 0, 0),
    modes: { regionIsSum: true, categoryIsSum: true },
    regions: 2,
    categories: 2,
    cells: intervalsOf([10, 30], 40, 10, 140),
  };
  expect([2, 2.2, 2.4].map((minimum) => starsOf(of, minimum)[0])).toEqual([yes, possible, no]);
});
