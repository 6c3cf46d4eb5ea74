import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseCells, type CellsRequest } from '../cells/chooseCells.ts';
import { twoCategories } from '../cells/twoCategories.fixture.ts';
import { madeUpObservations } from '../cells/madeUpObservations.fixture.ts';
import type { Preset } from '../presets/preset.ts';
import { verdictWords } from './columns.ts';
import { rateYears } from './rateYears.ts';
import type { RatedYear } from './ratedYear.ts';

const definition = twoCategories(['a'], ['b'], 'own');
const preset: Preset = {
  name: 'small',
  version: '1',
  title: 'Small tables',
  source: 'tests',
  minimum: 5,
  size: { top: 0.34 },
  specialisation: { base: 'all', min: 1.5 },
  focus: { top: 0.25, within: 'all' },
};

interface Rated {
  readonly year: RatedYear;
  /** By region and category, one letter each for size, specialisation and focus: y, p or n. */
  readonly stars: ReadonlyMap<string, string>;
  readonly chosen: ReturnType<typeof chooseCells>;
}

/** Figures by region, then industry a, b and c (c in no category); `?` where nothing is known. */
type Figures = readonly (readonly (number | '?')[])[];

function rate(figures: Figures, unboundedRegions: NonNullable<CellsRequest['unboundedRegions']>): Rated {
  const lines = figures.flatMap((row, region) => row.map((figure, at) => `R${region} ${'abc'[at]!} 2014 ${figure}`));
  const observations = madeUpObservations(lines.join('\n'));
  const chosen = chooseCells(observations, { years: null, definition, unboundedRegions });
  const { years } = rateYears(chosen.cells, new Map(), [{ years: [2014], definition }], preset, observations);
  const year = years[0]!;
  const { region, category } = year.sums;
  const stars = new Map(
    Array.from(region, (code, row) => [
      `${chosen.cells.regions[code]!} ${definition.categories[category[row]!]!.code}`,
      [year.size!, year.specialisation!, year.focusStar!]
        .map(({ verdict }) => verdictWords[verdict[row]! as 0 | 1 | 2].charAt(0))
        .join(''),
    ]),
  );
  return { year, stars, chosen };
}

/** What stands for "as much as you like" beside figures of up to twenty. */
const stand = [0, 1, 3, 7, 20, 1e4, 1e9];

function* completionsOf(figures: Figures): Generator<number[][]> {
  const open = figures.flatMap((row, region) =>
    row.flatMap((figure, at) => (figure === '?' ? [[region, at] as const] : [])),
  );
  for (let code = 0; code < stand.length ** open.length; code++) {
    const filled = figures.map((row) => row.map((figure) => (figure === '?' ? 0 : figure)));
    let rest = code;
    for (const [region, at] of open) {
      filled[region]![at] = stand[rest % stand.length]!;
      rest = Math.floor(rest / stand.length);
    }
    yield filled;
  }
}

/** Six regions, one or two figures unknown without a bound; region 0 is wholly known. */
const tables: fc.Arbitrary<Figures> = fc
  .record({
    figures: fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
      minLength: 6,
      maxLength: 6,
    }),
    open: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 })), {
      minLength: 1,
      maxLength: 2,
      selector: ([region, at]) => region * 3 + at,
    }),
  })
  .map(({ figures, open }) =>
    figures.map((row, region) =>
      row.map((figure, at) =>
        open.some(([r, i]) => r === region && i === at) ? ('?' as const) : region === 0 ? figure + 1 : figure,
      ),
    ),
  );

describe('regions with a figure that nothing bounds, kept', () => {
  test('no completion, however large, contradicts a yes or a no', () => {
    fc.assert(
      fc.property(tables, (figures) => {
        const { stars } = rate(figures, 'keep');
        for (const completion of completionsOf(figures)) {
          const truth = rate(completion, 'keep').stars;
          const contradicted = [...stars].filter(([cluster, given]) =>
            given.split('').some((star, at) => star !== 'p' && star !== (truth.get(cluster) ?? 'nnn')[at]),
          );
          expect({ completion, contradicted }).toEqual({ completion, contradicted: [] });
          expect([...truth.keys()].filter((cluster) => !stars.has(cluster))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('bounds are numbers or Infinity, NaN only where a region or category is empty', () => {
    fc.assert(
      fc.property(tables, (figures) => {
        const { year } = rate(figures, 'keep');
        const { value, region, category, regionTotals } = year.sums;
        for (let row = 0; row < region.length; row++) {
          expect(value.low[row]! <= value.high[row]!).toBe(true);
          expect(year.focus.low[row]! <= year.focus.high[row]!).toBe(true);
          expect(year.quotient.low[row]! <= year.quotient.high[row]!).toBe(true);
          expect(regionTotals.low[region[row]!]! <= regionTotals.high[region[row]!]!).toBe(true);
          expect(year.categoryTotals.low[category[row]!]! <= year.categoryTotals.high[category[row]!]!).toBe(true);
        }
        expect(year.overall.high).toBe(Infinity);
      }),
    );
  });
});

describe('regions with a figure that nothing bounds, by either setting', () => {
  // R1 has most of category a unless R5, of which nothing is known there, has more.
  const figures: Figures = [
    [6, 9, 20],
    [20, 9, 9],
    [5, 9, 20],
    [5, 9, 20],
    [5, 9, 20],
    ['?', 9, 20],
  ];

  test('left out, a star among the others is certain; kept, it is possible, for the region may take it', () => {
    expect(rate(figures, 'leave-out').stars.get('R1 first')).toBe('yyy');
    expect(rate([...figures.slice(0, 5), [1e9, 9, 20]], 'leave-out').stars.get('R1 first')).toBe('yny');
    const kept = rate(figures, 'keep');
    expect(kept.stars.get('R1 first')).toBe('ypy');
    expect(kept.stars.get('R5 first')).toBe('ppp');
  });

  test('left out, it is named in the notes, in the levels and by a row in the issues', () => {
    const { chosen } = rate(figures, 'leave-out');
    expect(chosen.cells.regions).toEqual(['R0', 'R1', 'R2', 'R3', 'R4']);
    expect(chosen.cells.levels.unratedRegions).toEqual([{ region: 'R5', years: [2014], why: 'unbounded figure' }]);
    expect(chosen.rejections.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '16 region not rated, nothing bounds a figure',
    ]);
    expect(chosen.notes[0]).toContain('among the regions that can be bounded');
    expect(chosen.notes[0]).toContain('R5 (2014), where nothing bounds a figure');
  });

  test('kept, the notes say so, and nothing is rejected', () => {
    const { chosen } = rate(figures, 'keep');
    expect(chosen.cells.levels.unratedRegions).toEqual([]);
    expect(chosen.rejections).toEqual([]);
    expect(chosen.notes[0]).toContain('Rated although nothing bounds a figure of theirs');
    expect(chosen.notes[0]).toContain('R5 (2014)');
  });
});

test('a region of which no figure is given is left out by its own reason, and kept with cells from zero upwards', () => {
  const text = `
    DE1 A 2014 5
    DE1 B 2014 3
    DE2 A 2014 ?
    DE2 B 2014 ?`;
  const observations = madeUpObservations(text, { absent: 'unknown' });
  const own = twoCategories(['A'], ['B'], 'NACE');
  const out = chooseCells(observations, { years: null, definition: own });
  expect(out.cells.levels.unratedRegions).toEqual([{ region: 'DE2', years: [2014], why: 'no figure' }]);
  expect(out.rejections.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '4 region not rated, no figure given',
  ]);
  const kept = chooseCells(observations, { years: null, definition: own, unboundedRegions: 'keep' });
  expect([...kept.cells.high]).toEqual([5, 3, Infinity, Infinity]);
  expect(kept.rejections).toEqual([]);
});
