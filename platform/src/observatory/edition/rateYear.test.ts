import { describe, expect, test } from 'vitest';
import type { Category } from '../definitions/definition.ts';
import type { Preset } from '../presets/preset.ts';
import { categorySums } from './categorySums.ts';
import { madeUpCells } from './madeUpCells.fixture.ts';
import { rateYear } from './rateYear.ts';
import type { RatedYear } from './ratedYear.ts';
import { YearBasis } from './yearBasis.ts';

const eco: Preset = {
  name: 'eco-2007',
  version: '1',
  title: 'European Cluster Observatory',
  source: 'reference',
  minimum: 1000,
  size: { top: 0.1 },
  specialisation: { base: 'all', min: 2 },
  focus: { top: 0.1, within: 'all' },
};

const categories: Category[] = [
  { code: 'auto', title: 'Automotive', kind: 'traded', industries: ['29'] },
  { code: 'shops', title: 'Shops', kind: 'local', industries: ['47'] },
];
const matching = {
  first: Uint32Array.from([0, 1, 2, 2]),
  category: Uint32Array.from([0, 1]),
  weight: Float64Array.from([1, 1]),
  unmatchedDefinition: [],
  unmatchedData: ['84'],
  isPart: Uint8Array.from([0, 0]),
  found: Uint32Array.from([1, 1]),
  of: Uint32Array.from([1, 1]),
  undivided: [],
};

/** Ten regions with 10,000 in shops and 30,000 in public administration each; automotive 100 everywhere but in R0, which is given. */
function rated(automotive: number | readonly [number, number], preset: Preset = eco): RatedYear {
  const rows = Array.from({ length: 10 }, (_, at) => `R${at}`).flatMap(
    (region) =>
      [
        [region, '29', 2014, region === 'R0' ? automotive : 100],
        [region, '47', 2014, 10_000],
        [region, '84', 2014, 30_000],
      ] as const,
  );
  const sums = categorySums(madeUpCells(rows), 0, matching, categories.length);
  return rateYear(
    new YearBasis({
      year: 2014,
      measure: 'employment',
      sums,
      categories,
      regionTotalsArePublished: false,
      coverage: matching,
      totalRegion: null,
      categoryBounds: null,
      overallBounds: null,
      further: new Map(),
    }),
    preset,
  );
}

const of = (year: RatedYear, column: Uint8Array, region: number, category: number): number =>
  column[
    [...year.sums.region.keys()].find(
      (row) => year.sums.region[row] === region && year.sums.category[row] === category,
    )!
  ]!;

describe('the stars of the European Cluster Observatory', () => {
  test('a region with most of a category gets size and specialisation; focus goes to the largest shares of all clusters', () => {
    const year = rated(8000);
    // N = 10 regions with cars, floor(0.1 · 10) = 1 place: R0 has it. LQ = (8000/48000) / (8900/408900) = 7.66.
    expect(of(year, year.stars, 0, 0)).toBe(2);
    expect(year.quotient.low[0]).toBeCloseTo(8000 / 48_000 / (8900 / 408_900), 12);
    // Focus: 20 clusters, 2 places; the cut-off is the share of shops, 10,000/40,100, which nine regions share: nine are tied, all out but none above.
    expect(year.focusStar!.ranks.cutoff.low[0]).toBeCloseTo(10_000 / 40_100, 12);
    expect(of(year, year.stars, 1, 1)).toBe(2);
  });

  test('under 1,000 there is no star at all, though the cluster counts in every rank', () => {
    const year = rated(999);
    expect(of(year, year.stars, 0, 0)).toBe(0);
    expect(year.size!.ranks.nLow[0]).toBe(10);
    expect(of(rated(1000), rated(1000).stars, 0, 0)).toBe(2);
  });

  test('an unknown figure between 900 and 8,000 leaves both stars possible', () => {
    const year = rated([900, 8000]);
    expect([of(year, year.stars, 0, 0), of(year, year.starsMax, 0, 0)]).toEqual([0, 2]);
  });

  test('too few regions for a place: nobody gets the star, and the run says so', () => {
    const year = rated(8000, { ...eco, size: { top: 0.05 } });
    expect(year.size!.verdict.some((verdict) => verdict > 0)).toBe(false);
    expect(year.remarks[0]).toContain('nobody can get the size star');
  });

  test('within kind, the quotient compares shares of traded employment only', () => {
    const year = rated(8000, { ...eco, specialisation: { base: 'kind', min: 2 } });
    // Automotive is all of the traded employment, everywhere: nobody is specialised in it.
    expect(year.quotient.low[0]).toBe(1);
    expect(of(year, year.stars, 0, 0)).toBe(1);
  });
});
