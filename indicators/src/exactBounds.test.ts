import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactBounds } from './exactBounds.ts';
import type { Intervals } from './intervals.ts';
import { relationsOf, sumRelations } from './relations.ts';
import { intervalsOf } from './testing/intervalsOf.ts';
import { completions } from './testing/completions.ts';
import { hiddenTable, open, sumsOf } from './testing/sums.ts';
import { tighten } from './tighten.ts';
import { tableSums } from './twoWayTable.ts';

const pair = ({ low, high }: Intervals, cell: number): [number, number] => [low[cell]!, high[cell]!];

describe('textbook tables', () => {
  test('Geurts 1992, table 10 (Hundepool et al. 2012, example 3): x₁₁ lies between 3 and 6', () => {
    const figures = intervalsOf(open, open, 7, open, open, 3, 3, 3, 6, 9, 7, 16);
    const bounds = exactBounds(figures, sumRelations(tableSums(4, 3)));
    expect([0, 1, 3, 4].map((cell) => pair(bounds, cell))).toEqual([
      [3, 6],
      [1, 4],
      [0, 3],
      [0, 3],
    ]);
  });

  test('Fischetti and Salazar 2000: investment by activity and region; 22, hidden with three others, lies between 5 and 30', () => {
    const figures = intervalsOf(20, 50, 10, 80, open, 19, open, 49, open, 32, open, 61, 45, 101, 44, 190);
    const bounds = exactBounds(figures, sumRelations(tableSums(4, 4)));
    expect([4, 6, 8, 10].map((cell) => pair(bounds, cell))).toEqual([
      [0, 25],
      [5, 30],
      [0, 25],
      [4, 29],
    ]);
  });

  test('Statistical Policy Working Paper 22 (1994): two hidden in every row and column, and yet one of them is 1', () => {
    const rows = [
      [15, open, open, open, 20],
      [20, open, open, 15, 55],
      [open, 10, 10, open, 25],
      [open, 14, 7, open, 35],
      [50, 35, 30, 20, 135],
    ];
    const figures = intervalsOf(...rows.flat());
    const exact = exactBounds(figures, sumRelations(tableSums(5, 5)));
    expect(pair(exact, 3)).toEqual([1, 1]);
    expect(pair(tighten(figures, tableSums(5, 5)), 3)).toEqual([0, 5]);
  });
});

test('cells that hang on nothing stay as they are; what nothing bounds stays open', () => {
  const bounds = exactBounds(
    intervalsOf([2, 9], open, open, 4),
    relationsOf([
      {
        terms: [
          [1, 1],
          [2, -1],
        ],
        low: 3,
        high: Infinity,
      },
    ]),
  );
  expect([0, 1, 2].map((cell) => pair(bounds, cell))).toEqual([
    [2, 9],
    [3, Infinity],
    [0, Infinity],
  ]);
});

test('relations with weights: 2a + 3b ≤ 12 and a ≥ 2b', () => {
  const bounds = exactBounds(
    intervalsOf(open, open),
    relationsOf([
      {
        terms: [
          [0, 2],
          [1, 3],
        ],
        low: -Infinity,
        high: 12,
      },
      {
        terms: [
          [0, 1],
          [1, -2],
        ],
        low: 0,
        high: Infinity,
      },
    ]),
  );
  expect(pair(bounds, 0)).toEqual([0, 6]);
  expect(pair(bounds, 1)[1]).toBeCloseTo(12 / 7, 12);
});

test('figures that contradict their sums are refused; so is a cell without a least', () => {
  expect(() => exactBounds(intervalsOf(open, [8, 9], 5), sumRelations(sumsOf([[2, 0, 1]])))).toThrow(
    'The figures and relations around cell 0 contradict one another.',
  );
  expect(() => exactBounds(intervalsOf([-Infinity, 2]), sumRelations(sumsOf([])))).toThrow(
    'Cell 0: -Infinity to 2 is no interval to start from.',
  );
});

describe('of random tables with hidden cells', () => {
  test('the truth lies inside, and so do the exact intervals in what tighten gives: wider for fewer than one cell in a hundred', () => {
    let wider = 0;
    let hidden = 0;
    fc.assert(
      fc.property(hiddenTable, ({ lists, truth, bounds, unit }) => {
        const sums = sumsOf(lists, { slack: unit === 1 ? 0 : 1e-9 });
        const exact = exactBounds(bounds, sumRelations(sums));
        const fast = tighten(bounds, sums);
        for (let cell = 0; cell < truth.length; cell++) {
          expect(exact.low[cell]).toBeLessThanOrEqual(truth[cell]! + 1e-7);
          expect(exact.high[cell]).toBeGreaterThanOrEqual(truth[cell]! - 1e-7);
          expect(fast.low[cell]).toBeLessThanOrEqual(exact.low[cell]! + 1e-7);
          expect(fast.high[cell]).toBeGreaterThanOrEqual(exact.high[cell]! - 1e-7);
          if (bounds.low[cell] === bounds.high[cell]) continue;
          hidden++;
          if (fast.high[cell]! - fast.low[cell]! > exact.high[cell]! - exact.low[cell]! + 1e-6) wider++;
        }
      }),
      { numRuns: 2000 },
    );
    expect(wider).toBeGreaterThan(0);
    expect(wider / hidden).toBeLessThan(0.01);
  });

  test('both ends are reached: just the least and the most of all whole tables that there are', () => {
    const small = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 7 }),
    );
    fc.assert(
      fc.property(small, ([cells, hiding]) => {
        const values = new Float64Array(16);
        cells.forEach((value, at) => {
          const [r, c] = [Math.floor(at / 3), at % 3];
          for (const cell of [r * 4 + c, r * 4 + 3, 12 + c, 15]) values[cell]! += value;
        });
        const figures = intervalsOf(
          ...Array.from(values, (value, cell) => (hiding.includes(cell) ? ([0, 40] as const) : value)),
        );
        const sums = tableSums(4, 4);
        const exact = exactBounds(figures, sumRelations(sums));
        const fast = tighten(figures, sums, { wholeNumbers: true });
        const seen = { low: new Float64Array(16).fill(Infinity), high: new Float64Array(16).fill(-Infinity) };
        fc.pre(fast.high.reduce((product, high, cell) => product * (high - fast.low[cell]! + 1), 1) < 20_000);
        for (const table of completions(fast)) {
          const holds = Array.from(sums.whole).every((whole, k) => {
            let sum = 0;
            for (let at = sums.first[k]!; at < sums.first[k + 1]!; at++) sum += table[sums.part[at]!]!;
            return sum === table[whole];
          });
          if (!holds) continue;
          table.forEach((value, cell) => {
            seen.low[cell] = Math.min(seen.low[cell]!, value);
            seen.high[cell] = Math.max(seen.high[cell]!, value);
          });
        }
        expect(exact).toEqual(seen);
      }),
      { numRuns: 500 },
    );
  });

  test('to hide one more figure never narrows', () => {
    fc.assert(
      fc.property(hiddenTable, fc.nat(24), ({ lists, bounds, unit }, pick) => {
        const sums = sumRelations(sumsOf(lists, { slack: unit === 1 ? 0 : 1e-9 }));
        const before = exactBounds(bounds, sums);
        const cell = pick % bounds.low.length;
        const less = { low: bounds.low.slice(), high: bounds.high.slice() };
        less.low[cell] = 0;
        less.high[cell] = Infinity;
        const after = exactBounds(less, sums);
        for (let at = 0; at < before.low.length; at++) {
          expect(after.low[at]).toBeLessThanOrEqual(before.low[at]! + 1e-7);
          expect(after.high[at]).toBeGreaterThanOrEqual(before.high[at]! - 1e-7);
        }
      }),
    );
  });
});
