import { expect, test } from 'vitest';
import { totalsViews } from './totalsViews.ts';
import type { YearFigures } from './yearFigures.ts';

/** Two regions with published totals and one category; what coarser regions say of its industries. */
function figures(
  overallBounds: { low: number; high: number },
  totals: readonly (readonly [number, number])[],
): YearFigures {
  const ends = (of: readonly (readonly [number, number])[]) => ({
    low: Float64Array.from(of, ([low]) => low),
    high: Float64Array.from(of, ([, high]) => high),
  });
  return {
    year: 2024,
    measure: 'employment',
    sums: {
      region: Uint32Array.of(0, 1),
      category: Uint32Array.of(0, 0),
      value: ends([
        [10, 30],
        [20, 40],
      ]),
      unknownCells: Uint32Array.of(1, 1),
      regionTotals: ends(totals),
      present: Uint8Array.of(1, 1),
      regionUnknownCells: Uint32Array.of(1, 1),
    },
    categories: [{ code: 'cars', title: 'Cars', industries: ['29'] }],
    regionTotalsArePublished: true,
    coverage: { found: Uint32Array.of(1), of: Uint32Array.of(1) },
    totalRegion: null,
    categoryBounds: ends([[45, 50]]),
    overallBounds,
    further: new Map(),
  };
}

const overallOf = (of: YearFigures): readonly (readonly [number, number])[] =>
  totalsViews(of).map(({ overallLow, overallHigh }) => [overallLow, overallHigh]);

test('sums of the regions and what coarser regions leave narrow each other', () => {
  const wide = [
    [100, 150],
    [100, 150],
  ] as const;
  expect(overallOf(figures({ low: 210, high: 260 }, wide))).toEqual([
    [200, 300],
    [210, 260],
  ]);
});

test('region totals that hold industries which the data lack are not bounded by those the data hold', () => {
  const known = [
    [150, 150],
    [150, 150],
  ] as const;
  expect(overallOf(figures({ low: 240, high: 250 }, known))).toEqual([
    [300, 300],
    [300, 300],
  ]);
});
