import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intervals } from './intervals.ts';
import { quantileStar } from './quantileStar.ts';
import { ranking } from './ranking.ts';
import { completions } from './testing/completions.ts';
import { intervalsOf, smallIntervals } from './testing/intervalsOf.ts';
import { topStar } from './topStar.ts';
import { verdict } from './verdict.ts';

const { no, possible, yes } = verdict;
const known = (values: ArrayLike<number>): Intervals => ({
  low: Float64Array.from(values),
  high: Float64Array.from(values),
});
const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => n - index);

/** The rule in words, for known figures: fewer than ⌊tenths·N/10⌋ of the N entries with more than zero have strictly more. */
function earns(values: Float64Array, entry: number, tenths: number): boolean {
  const n = values.filter((value) => value > 0).length;
  const above = values.filter((value) => value > values[entry]!).length;
  return values[entry]! > 0 && above < Math.floor((tenths * n) / 10);
}

describe('with known figures', () => {
  test('of 30 entries the 3 greatest earn the top 10 %, and rank, N, places and cut-off say why', () => {
    const star = topStar(known(upTo(30)), 0.1);
    expect(Array.from(star.verdict.slice(0, 5))).toEqual([yes, yes, yes, no, no]);
    expect(Array.from(star.rankLow.slice(0, 4))).toEqual([1, 2, 3, 4]);
    expect(star.rankHigh).toEqual(star.rankLow);
    expect(star).toMatchObject({ nLow: 30, nHigh: 30, placesLow: 3, placesHigh: 3, cutoffLow: 28, cutoffHigh: 28 });
  });

  test('of 29 entries only 2 do: the floor is exact', () => {
    expect(topStar(known(upTo(29)), 0.1)).toMatchObject({ placesLow: 2, cutoffLow: 28 });
  });

  test('ties at the cut-off are all in or all out', () => {
    expect([...topStar(known([9, 7, 7, 7, 1, 1, 1, 1, 1, 1]), 0.2).verdict]).toEqual([
      yes,
      yes,
      yes,
      yes,
      no,
      no,
      no,
      no,
      no,
      no,
    ]);
    expect([...topStar(known([9, 9, 7, 7, 1, 1, 1, 1, 1, 1]), 0.2).verdict]).toEqual([
      yes,
      yes,
      no,
      no,
      no,
      no,
      no,
      no,
      no,
      no,
    ]);
  });

  test('entries of zero are not ranked and do not count', () => {
    const star = topStar(known([5, 0, 3, 0, 1]), 0.4);
    expect([...star.verdict]).toEqual([yes, no, no, no, no]);
    expect([...star.rankLow]).toEqual([1, 0, 2, 0, 3]);
    expect([...star.rankHigh]).toEqual([1, 0, 2, 0, 3]);
    expect(star).toMatchObject({ nLow: 3, nHigh: 3, placesLow: 1 });
  });

  test('where the floor is 0 nobody earns it and there is no cut-off', () => {
    const star = topStar(known(upTo(9)), 0.1);
    expect([...star.verdict]).toEqual(Array.from({ length: 9 }, () => no));
    expect(star).toMatchObject({ placesLow: 0, placesHigh: 0, cutoffLow: NaN, cutoffHigh: NaN });
  });

  test('nothing to rank gives nothing', () => {
    expect(topStar(known([]), 0.1)).toMatchObject({ nHigh: 0, placesHigh: 0, cutoffHigh: NaN });
    expect([...topStar(known([0, NaN]), 0.5).verdict]).toEqual([no, no]);
  });

  test('agrees with the rule in words on any figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 }),
        fc.integer({ min: 0, max: 10 }),
        (list, tenths) => {
          const values = Float64Array.from(list);
          const star = topStar(known(values), tenths / 10);
          expect([...star.verdict]).toEqual(list.map((_, entry) => (earns(values, entry, tenths) ? yes : no)));
        },
      ),
    );
  });

  test('having more never loses the star', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        (list, pick, more) => {
          const entry = pick % list.length;
          const before = topStar(known(list), 0.3).verdict[entry]!;
          const raised = list.map((value, index) => (index === entry ? value + more : value));
          expect(topStar(known(raised), 0.3).verdict[entry]).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

describe('with intervals', () => {
  test('an entry that may be anything leaves the others where it cannot matter', () => {
    const star = topStar(intervalsOf(10, 8, [0, 9], 4, 3), 0.4);
    // N is 4 or 5, so there are 1 or 2 places; with the third entry at 9 and N = 5 the second is out.
    expect([...star.verdict]).toEqual([yes, possible, possible, no, no]);
    expect([...star.rankLow]).toEqual([1, 2, 2, 3, 4]);
    expect([...star.rankHigh]).toEqual([1, 3, 5, 4, 5]);
    expect(star).toMatchObject({ nLow: 4, nHigh: 5, placesLow: 1, placesHigh: 2, cutoffLow: 8, cutoffHigh: 10 });
  });

  test('an unbounded entry is handled', () => {
    const star = topStar(intervalsOf([1, Infinity], [0, Infinity], 5, 4), 0.5);
    expect([...star.verdict]).toEqual([possible, possible, possible, possible]);
    expect(star).toMatchObject({ cutoffLow: 4, cutoffHigh: Infinity });
  });

  test('relabelling permutes the result', () => {
    fc.assert(
      fc.property(smallIntervals({ minLength: 1, maxLength: 12 }, 6), (values) => {
        const reversed = { low: values.low.toReversed(), high: values.high.toReversed() };
        const there = topStar(values, 0.3);
        const back = topStar(reversed, 0.3);
        expect(back.verdict.toReversed()).toEqual(there.verdict);
        expect(back.rankHigh.toReversed()).toEqual(there.rankHigh);
      }),
    );
  });

  test('verdicts, ranks, N and cut-off are exactly what all completions together say', () => {
    fc.assert(
      fc.property(
        smallIntervals({ minLength: 1, maxLength: 5 }, 4),
        fc.integer({ min: 1, max: 10 }),
        (values, tenths) => {
          const star = topStar(values, tenths / 10);
          const count = values.low.length;
          const earned = Array.from({ length: count }, () => 0);
          const best = Array.from({ length: count }, () => Infinity);
          const worst = Array.from({ length: count }, () => 0);
          let [total, nLow, nHigh, cutoffLow, cutoffHigh] = [0, Infinity, 0, Infinity, 0];
          for (const completion of completions(values)) {
            total++;
            const ranked = completion
              .filter((value) => value > 0)
              .sort()
              .reverse();
            nLow = Math.min(nLow, ranked.length);
            nHigh = Math.max(nHigh, ranked.length);
            const cutoff = ranked[Math.floor((tenths * ranked.length) / 10) - 1];
            if (cutoff !== undefined) {
              cutoffLow = Math.min(cutoffLow, cutoff);
              cutoffHigh = Math.max(cutoffHigh, cutoff);
            }
            for (let entry = 0; entry < count; entry++) {
              if (earns(completion, entry, tenths)) earned[entry]!++;
              if (completion[entry] === 0) continue;
              const rank = 1 + completion.filter((value) => value > completion[entry]!).length;
              best[entry] = Math.min(best[entry]!, rank);
              worst[entry] = Math.max(worst[entry]!, rank);
            }
          }
          expect([...star.verdict]).toEqual(
            earned.map((times) => (times === 0 ? no : times === total ? yes : possible)),
          );
          expect(star).toMatchObject({ nLow, nHigh });
          expect([...star.rankLow]).toEqual(best.map((rank) => (rank === Infinity ? 0 : rank)));
          for (let entry = 0; entry < count; entry++) {
            // An entry that may be zero may also be next to nothing, below every whole number that another can have.
            if (values.low[entry]! > 0) expect(star.rankHigh[entry]).toBe(worst[entry]);
            else expect(star.rankHigh[entry]).toBeGreaterThanOrEqual(worst[entry]!);
          }
          if (star.placesHigh === 0) {
            expect(cutoffHigh).toBe(0);
            expect(star).toMatchObject({ cutoffLow: NaN, cutoffHigh: NaN });
          } else {
            expect(star.cutoffHigh).toBe(cutoffHigh);
            expect(star.cutoffLow === cutoffLow || star.cutoffLow === 0).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('one ranking may be cut in many places, each as if the values were ranked for it alone', () => {
  fc.assert(
    fc.property(
      smallIntervals({ minLength: 1, maxLength: 12 }, 6),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 }),
      (values, cuts) => {
        const kept = ranking(values);
        for (const cut of cuts) {
          expect(topStar(kept, cut / 20)).toEqual(topStar(values, cut / 20));
          expect(quantileStar(kept, cut / 20)).toEqual(quantileStar(values, cut / 20));
        }
      },
    ),
  );
});
