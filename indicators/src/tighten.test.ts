import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intervals } from './intervals.ts';
import { intervalsOf } from './testing/intervalsOf.ts';
import { tighten, type Sums } from './tighten.ts';

const open = [0, Infinity] as const;

/** Sums from `[whole, ...parts]`, exhaustive and exact unless said otherwise. */
function sumsOf(lists: readonly (readonly number[])[], { exhaustive = true, slack = 0 } = {}): Sums {
  const first = [0];
  for (const [, ...parts] of lists) first.push(first.at(-1)! + parts.length);
  return {
    whole: Uint32Array.from(lists, ([whole]) => whole!),
    first: Uint32Array.from(first),
    part: Uint32Array.from(lists.flatMap(([, ...parts]) => parts)),
    exhaustive: new Uint8Array(lists.length).fill(exhaustive ? 1 : 0),
    slack: new Float64Array(lists.length).fill(slack),
  };
}

const pairs = ({ low, high }: Intervals): [number, number][] => Array.from(low, (least, cell) => [least, high[cell]!]);

/** Cells of a table row by row, then its row totals, column totals and grand total, and the sums between them. */
function margins(rows: number, columns: number): number[][] {
  const cell = (row: number, column: number): number => row * columns + column;
  const [rowAt, columnAt] = [rows * columns, rows * columns + rows];
  const list = (count: number, of: (index: number) => number): number[] => Array.from({ length: count }, (_, index) => of(index));
  return [
    ...list(rows, (row) => row).map((row) => [rowAt + row, ...list(columns, (column) => cell(row, column))]),
    ...list(columns, (column) => column).map((column) => [columnAt + column, ...list(rows, (row) => cell(row, column))]),
    [columnAt + columns, ...list(rows, (row) => rowAt + row)],
    [columnAt + columns, ...list(columns, (column) => columnAt + column)],
  ];
}

describe('worked by hand', () => {
  test('two by two with known margins: the Fréchet bounds max(0, r + c − n) ≤ cell ≤ min(r, c)', () => {
    const { low, high, contradictions } = tighten(intervalsOf(open, open, open, open, 6, 4, 7, 3, 10), sumsOf(margins(2, 2)));
    expect(pairs({ low, high }).slice(0, 4)).toEqual([[3, 6], [0, 3], [1, 4], [0, 3]]);
    expect(contradictions).toHaveLength(0);
  });

  test('one hidden cell in a row is what the others leave, and then the next one is known too', () => {
    // 5 2 ? | 10     the third is 3, so the fourth is 9 − 3 = 6 and the fifth 8 − 6 = 2
    const bounds = intervalsOf(5, 2, open, open, open, 10, 9, 8);
    expect(pairs(tighten(bounds, sumsOf([[5, 0, 1, 2], [6, 2, 3], [7, 3, 4]]))).slice(2, 5)).toEqual([[3, 3], [6, 6], [2, 2]]);
  });

  test('a hidden whole lies between what its parts can be', () => {
    expect(pairs(tighten(intervalsOf([2, 5], 4, open), sumsOf([[2, 0, 1]])))[2]).toEqual([6, 9]);
  });

  test('a list of parts that is not exhaustive bounds from one side only', () => {
    expect(pairs(tighten(intervalsOf(4, open, open, 10), sumsOf([[3, 0, 1], [2, 0, 1]], { exhaustive: false })))).toEqual([[4, 4], [0, 6], [4, Infinity], [10, 10]]);
  });

  test('rounded figures leave each other their slack, and whole numbers round inward', () => {
    const bounds = intervalsOf(3, open, 10);
    expect(pairs(tighten(bounds, sumsOf([[2, 0, 1]], { slack: 1.5 })))[1]).toEqual([5.5, 8.5]);
    expect(pairs(tighten(bounds, sumsOf([[2, 0, 1]], { slack: 1.5 }), { wholeNumbers: true }))[1]).toEqual([6, 8]);
    expect(pairs(tighten(intervalsOf([0.2, 4.7]), sumsOf([]), { wholeNumbers: true }))).toEqual([[1, 4]]);
  });

  test('two unbounded parts are bounded from above only', () => {
    expect(pairs(tighten(intervalsOf(open, [1, Infinity], 10), sumsOf([[2, 0, 1]])))).toEqual([[0, 9], [1, 10], [10, 10]]);
  });

  test('the input stays as it was', () => {
    const bounds = intervalsOf(3, open, 10);
    tighten(bounds, sumsOf([[2, 0, 1]]));
    expect(bounds).toEqual(intervalsOf(3, open, 10));
  });
});

describe('contradictions', () => {
  test('a sum that its own figures contradict is set aside, and the rest still tightens', () => {
    const { low, high, contradictions } = tighten(intervalsOf(6, 7, 10, open, open, 5, 2), sumsOf([[2, 0, 1, 3], [5, 3, 4], [6, 3]]));
    expect([...contradictions]).toEqual([0]);
    expect(pairs({ low, high }).slice(3, 5)).toEqual([[2, 2], [3, 3]]);
  });

  test('sums that contradict each other through a hidden cell are set aside together, others kept', () => {
    // Cell 0 would have to be 4 by the first and 5 by the second; cell 1 is 7 either way.
    const { low, high, contradictions } = tighten(intervalsOf(open, open, 4, 5, 7), sumsOf([[2, 0], [3, 0], [4, 1]]));
    expect([...contradictions]).toEqual([0, 1]);
    expect(pairs({ low, high }).slice(0, 2)).toEqual([[0, Infinity], [7, 7]]);
  });

  test('a false sum far away does not drag in the sums that agree', () => {
    // 0 + 1 = 10 and 1 = 4 fix 0 at 6; that 0 + 2 = 3 is then impossible; 2 + 3 = 9 is innocent.
    const { contradictions } = tighten(intervalsOf(open, open, open, open, 10, 4, 3, 9), sumsOf([[4, 0, 1], [5, 1], [6, 0, 2], [7, 2, 3]]));
    expect([...contradictions]).toEqual([0, 1, 2]);
  });
});

/** A random table with its margins, the truth of all cells, and the bounds of those that are hidden. */
const hiddenTable = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }), fc.infiniteStream(fc.integer({ min: 0, max: 30 })), fc.infiniteStream(fc.constantFrom('known', 'hidden', 'ranged')), fc.constantFrom(1, 0.1))
  .map(([rows, columns, figures, kinds, unit]) => {
    const lists = margins(rows, columns);
    const truth = new Float64Array(rows * columns + rows + columns + 1);
    for (let cell = 0; cell < rows * columns; cell++) truth[cell] = figures.next().value * unit;
    for (const [whole, ...parts] of lists) truth[whole!] = parts.reduce((sum, cell) => sum + truth[cell]!, 0);
    const bounds = intervalsOf(
      ...Array.from(truth, (value) => {
        const kind = kinds.next().value;
        return kind === 'known' ? value : kind === 'hidden' ? open : ([Math.max(0, value - 3), value + 5] as const);
      }),
    );
    return { lists, truth, bounds, unit };
  });

describe('random tables with margins', () => {
  test('the truth stays inside, bounds only narrow, nothing is contradicted, and a second time changes nothing', () => {
    fc.assert(
      fc.property(hiddenTable, ({ lists, truth, bounds, unit }) => {
        const options = { wholeNumbers: unit === 1 };
        const tightened = tighten(bounds, sumsOf(lists), options);
        expect(tightened.contradictions).toHaveLength(0);
        const margin = unit === 1 ? 0 : 1e-10;
        truth.forEach((value, cell) => {
          expect(tightened.low[cell]).toBeLessThanOrEqual(value + margin);
          expect(tightened.high[cell]).toBeGreaterThanOrEqual(value - margin);
          expect(tightened.low[cell]).toBeGreaterThanOrEqual(bounds.low[cell]!);
          expect(tightened.high[cell]).toBeLessThanOrEqual(bounds.high[cell]!);
        });
        if (unit === 1) expect(pairs(tighten(tightened, sumsOf(lists), options))).toEqual(pairs(tightened));
      }),
      { numRuns: 500 },
    );
  });

  test('with one published total falsified, every sum that still counts can be met inside the bounds', () => {
    fc.assert(
      fc.property(hiddenTable, fc.nat(), ({ lists, truth, bounds }, pick) => {
        const cell = truth.length - 1 - (pick % 3);
        const wrong = truth[cell]! + 40;
        const falsified = { low: bounds.low.with(cell, wrong), high: bounds.high.with(cell, wrong) };
        const { low, high, contradictions } = tighten(falsified, sumsOf(lists));
        low.forEach((least, at) => expect(least).toBeLessThanOrEqual(high[at]! + 1e-10));
        lists.forEach(([whole, ...parts], sum) => {
          if (contradictions.includes(sum)) return;
          const of = (side: Float64Array): number => parts.reduce((total, part) => total + side[part]!, 0);
          expect(of(low)).toBeLessThanOrEqual(high[whole!]! + 1e-9);
          expect(of(high)).toBeGreaterThanOrEqual(low[whole!]! - 1e-9);
        });
        if (contradictions.length === lists.length) expect(pairs({ low, high })).toEqual(pairs(falsified));
      }),
      { numRuns: 300 },
    );
  });

  test('a false sum that is found out leaves no trace in the bounds', () => {
    fc.assert(
      fc.property(hiddenTable, fc.nat(), ({ lists, truth, bounds }, pick) => {
        // A sum that is no sum of the table: its whole is known and 100 more than its parts are.
        const parts = lists[pick % lists.length]!.slice(1);
        const whole = truth.length;
        const told = parts.reduce((sum, cell) => sum + truth[cell]!, 0) + 100;
        const join = (side: Float64Array): Float64Array => Float64Array.of(...side, told);
        const falsified = { low: join(bounds.low), high: join(bounds.high) };
        const { low, high, contradictions } = tighten(falsified, sumsOf([...lists, [whole, ...parts]]));
        if (!contradictions.includes(lists.length)) return;
        truth.forEach((value, cell) => {
          expect(low[cell]).toBeLessThanOrEqual(value + 1e-10);
          expect(high[cell]).toBeGreaterThanOrEqual(value - 1e-10);
        });
      }),
      { numRuns: 300 },
    );
  });
});
