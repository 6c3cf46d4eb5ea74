import fc from 'fast-check';
import { expect, test } from 'vitest';
import { focusShares } from './focus.ts';
import type { Intervals } from './intervals.ts';
import { locationQuotients } from './locationQuotients.ts';
import { specialisationStar } from './specialisationStar.ts';
import { completions } from './testing/completions.ts';
import { intervalsOf } from './testing/intervalsOf.ts';
import { margins, open, sumsOf } from './testing/sums.ts';
import { asVector, clustersOf, fromVector, totalsOf, type Box } from './testing/tables.ts';
import { tighten } from './tighten.ts';
import { topStar } from './topStar.ts';
import { verdict } from './verdict.ts';

const { possible, yes } = verdict;

/** The three stars of a 3 × 3 table: the greatest of three regions, a quotient of 1.5, the two greatest of nine shares. */
function stars(box: Box): Record<'size' | 'specialisation' | 'focus', Uint8Array> {
  const clusters = clustersOf(box.cells, 3);
  const totals = totalsOf(box);
  const size = new Uint8Array(9);
  for (const category of [0, 1, 2]) {
    const of = (side: Float64Array): Float64Array =>
      Float64Array.of(side[category]!, side[category + 3]!, side[category + 6]!);
    topStar({ low: of(box.cells.low), high: of(box.cells.high) }, 0.4).verdict.forEach((star, region) => {
      size[category + 3 * region] = star;
    });
  }
  return {
    size,
    specialisation: specialisationStar(clusters, totals, locationQuotients(clusters, totals), 1.5),
    focus: topStar(focusShares(clusters, totals), 0.3).verdict,
  };
}

/** Nine figures up to 9, four of them hidden in an interval around them. */
const cells: fc.Arbitrary<Intervals> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }),
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 4, maxLength: 4 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 })), { minLength: 4, maxLength: 4 }),
  )
  .map(([figures, hidden, around]) =>
    intervalsOf(
      ...figures.map((figure, cell) => {
        const [below, above] = around[hidden.indexOf(cell)] ?? [0, 0];
        return [Math.max(0, figure - below), figure + above] as const;
      }),
    ),
  );

const names = ['size', 'specialisation', 'focus'] as const;

/** Sets verdicts against what all completions that may be true show. */
class Tally {
  /** Yes and no that a completion contradicts. */
  wrong = 0;
  readonly #possible = { size: 0, specialisation: 0, focus: 0 };
  readonly #sharper = { size: 0, specialisation: 0, focus: 0 };

  add(box: Box, mayBeTrue: (completion: Float64Array) => boolean): void {
    const given = stars(box);
    const seen = { size: new Uint8Array(9), specialisation: new Uint8Array(9), focus: new Uint8Array(9) };
    for (const completion of completions(asVector(box))) {
      if (!mayBeTrue(completion)) continue;
      const found = stars(fromVector(box, completion));
      for (const star of names) {
        found[star].forEach((value, cell) => {
          seen[star][cell]! |= value === yes ? SEEN_YES : SEEN_NO;
        });
      }
    }
    for (const star of names) {
      given[star].forEach((value, cell) => {
        const both = seen[star][cell] === SEEN_YES + SEEN_NO;
        if (value === possible) {
          this.#possible[star]++;
          if (!both) this.#sharper[star]++;
        } else if (seen[star][cell] !== (value === yes ? SEEN_YES : SEEN_NO)) {
          this.wrong++;
        }
      });
    }
  }

  /** For each star how many of the possible could have been sharper, printed and given back. */
  report(what: string): string[] {
    const counts = names.map((star) => `${star} ${this.#sharper[star]} of ${this.#possible[star]}`);
    console.log(`possible that could have been sharper, ${what}: ${counts.join(', ')}`);
    return counts;
  }
}

const SEEN_NO = 1;
const SEEN_YES = 2;

test.for([
  [true, 'sums', ['size 0 of 540', 'specialisation 0 of 567', 'focus 46 of 687']],
  [false, 'published', ['size 0 of 540', 'specialisation 0 of 381', 'focus 13 of 466']],
] as const)('no completion of a table contradicts a star (region totals sums: %s)', ([regionIsSum, kind, figures]) => {
  const tally = new Tally();
  for (const table of fc.sample(cells, { numRuns: 200, seed: 2007 })) tally.add(boxOf(table, regionIsSum), () => true);
  expect(tally.wrong).toBe(0);
  expect(tally.report(`region totals ${kind}`)).toEqual(figures);
});

test('nor does any that meets the margins which the hidden cells were tightened by', () => {
  const bySums = new Tally();
  const byMargins = new Tally();
  const lists = margins(3, 3);
  const hidden = [0, 1, 3, 4];
  for (const { low: figures } of fc.sample(cells, { numRuns: 200, seed: 2007 })) {
    const truth = new Float64Array(16);
    truth.set(figures);
    const sumIn = (values: Float64Array, parts: readonly number[]): number =>
      parts.reduce((sum, part) => sum + values[part]!, 0);
    for (const [whole, ...parts] of lists) truth[whole!] = sumIn(truth, parts);
    const bounds = intervalsOf(...Array.from(truth, (value, cell) => (hidden.includes(cell) ? open : value)));
    const { low, high } = tighten(bounds, sumsOf(lists), { wholeNumbers: true });
    const meetsMargins = (completion: Float64Array): boolean => {
      const values = Float64Array.of(...completion.slice(0, 9), ...truth.slice(9));
      return lists.every(([whole, ...parts]) => sumIn(values, parts) === values[whole!]);
    };
    const box = boxOf({ low: low.slice(0, 9), high: high.slice(0, 9) }, true);
    bySums.add(box, meetsMargins);
    const publishedRegions = intervalsOf(...truth.slice(9, 12));
    const publishedCategories = intervalsOf(...truth.slice(12));
    const modes = { regionIsSum: false, categoryIsSum: false };
    byMargins.add({ ...box, publishedRegions, publishedCategories, modes }, meetsMargins);
  }
  expect(bySums.wrong + byMargins.wrong).toBe(0);
  expect(bySums.report('four cells bound together by known margins, totals taken as sums of the cells')).toEqual([
    'size 115 of 550',
    'specialisation 364 of 778',
    'focus 392 of 830',
  ]);
  expect(byMargins.report('the same, totals taken as published')).toEqual([
    'size 115 of 550',
    'specialisation 0 of 414',
    'focus 188 of 626',
  ]);
});

function boxOf(table: Intervals, regionIsSum: boolean): Box {
  return {
    modes: { regionIsSum, categoryIsSum: true },
    regions: 3,
    categories: 3,
    cells: table,
    publishedRegions: intervalsOf(60, [50, 52], 70),
    publishedCategories: intervalsOf(),
  };
}
