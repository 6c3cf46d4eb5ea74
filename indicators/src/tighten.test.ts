import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intervals } from './intervals.ts';
import { intervalsOf } from './testing/intervalsOf.ts';
import { hiddenTable, margins, open, sumsOf } from './testing/sums.ts';
import { tighten } from './tighten.ts';

const pairs = ({ low, high }: Intervals): [number, number][] => Array.from(low, (least, cell) => [least, high[cell]!]);

describe('worked by hand', () => {
  test('two by two with known margins: the Fréchet bounds max(0, r + c − n) ≤ cell ≤ min(r, c)', () => {
    const { low, high, contradictions } = tighten(
      intervalsOf(open, open, open, open, 6, 4, 7, 3, 10),
      sumsOf(margins(2, 2)),
    );
    expect(pairs({ low, high }).slice(0, 4)).toEqual([
      [3, 6],
      [0, 3],
      [1, 4],
      [0, 3],
    ]);
    expect(contradictions).toHaveLength(0);
  });

  test('one hidden cell in a row is what the others leave, and then the next one is known too', () => {
    // 5 2 ? | 10     the third is 3, so the fourth is 9 − 3 = 6 and the fifth 8 − 6 = 2
    const bounds = intervalsOf(5, 2, open, open, open, 10, 9, 8);
    expect(
      pairs(
        tighten(
          bounds,
          sumsOf([
            [5, 0, 1, 2],
            [6, 2, 3],
            [7, 3, 4],
          ]),
        ),
      ).slice(2, 5),
    ).toEqual([
      [3, 3],
      [6, 6],
      [2, 2],
    ]);
  });

  test('a hidden whole lies between what its parts can be', () => {
    expect(pairs(tighten(intervalsOf([2, 5], 4, open), sumsOf([[2, 0, 1]])))[2]).toEqual([6, 9]);
  });

  test('a list of parts that is not exhaustive bounds from one side only', () => {
    expect(
      pairs(
        tighten(
          intervalsOf(4, open, open, 10),
          sumsOf(
            [
              [3, 0, 1],
              [2, 0, 1],
            ],
            { exhaustive: false },
          ),
        ),
      ),
    ).toEqual([
      [4, 4],
      [0, 6],
      [4, Infinity],
      [10, 10],
    ]);
  });

  test('rounded figures leave each other their slack, and whole numbers round inward', () => {
    const bounds = intervalsOf(3, open, 10);
    expect(pairs(tighten(bounds, sumsOf([[2, 0, 1]], { slack: 1.5 })))[1]).toEqual([5.5, 8.5]);
    expect(pairs(tighten(bounds, sumsOf([[2, 0, 1]], { slack: 1.5 }), { wholeNumbers: true }))[1]).toEqual([6, 8]);
    expect(pairs(tighten(intervalsOf([0.2, 4.7]), sumsOf([]), { wholeNumbers: true }))).toEqual([[1, 4]]);
  });

  test('two unbounded parts are bounded from above only', () => {
    expect(pairs(tighten(intervalsOf(open, [1, Infinity], 10), sumsOf([[2, 0, 1]])))).toEqual([
      [0, 9],
      [1, 10],
      [10, 10],
    ]);
  });

  test('the only unbounded part takes what the others leave of a whole that has no upper bound', () => {
    expect(pairs(tighten(intervalsOf(open, [0, 2], [5, Infinity]), sumsOf([[2, 0, 1]])))[0]).toEqual([3, Infinity]);
  });

  test('the input stays as it was', () => {
    const bounds = intervalsOf(3, open, 10);
    tighten(bounds, sumsOf([[2, 0, 1]]));
    expect(bounds).toEqual(intervalsOf(3, open, 10));
  });
});

describe('contradictions', () => {
  test('a sum that its own figures contradict is set aside, and the rest still tightens', () => {
    const { low, high, contradictions } = tighten(
      intervalsOf(6, 7, 10, open, open, 5, 2),
      sumsOf([
        [2, 0, 1, 3],
        [5, 3, 4],
        [6, 3],
      ]),
    );
    expect([...contradictions]).toEqual([0]);
    expect(pairs({ low, high }).slice(3, 5)).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  test('sums that contradict each other through a hidden cell are set aside together, others kept', () => {
    // Cell 0 would have to be 4 by the first and 5 by the second; cell 1 is 7 either way.
    const { low, high, contradictions } = tighten(
      intervalsOf(open, open, 4, 5, 7),
      sumsOf([
        [2, 0],
        [3, 0],
        [4, 1],
      ]),
    );
    expect([...contradictions]).toEqual([0, 1]);
    expect(pairs({ low, high }).slice(0, 2)).toEqual([
      [0, Infinity],
      [7, 7],
    ]);
  });

  test('a false sum far away does not drag in the sums that agree', () => {
    // 0 + 1 = 10 and 1 = 4 fix 0 at 6; that 0 + 2 = 3 is then impossible; 2 + 3 = 9 is innocent.
    const { contradictions } = tighten(
      intervalsOf(open, open, open, open, 10, 4, 3, 9),
      sumsOf([
        [4, 0, 1],
        [5, 1],
        [6, 0, 2],
        [7, 2, 3],
      ]),
    );
    expect([...contradictions]).toEqual([0, 1, 2]);
  });

  test('a sum that moved a bound in the conflict but is not needed for it is kept', () => {
    // 0 is 12 by the second, too much for the third; the first only narrows 1 to at least 2.
    const { low, high, contradictions } = tighten(
      intervalsOf(open, open, [0, 3], 1, 5, 13, 10),
      sumsOf([
        [4, 1, 2],
        [5, 0, 3],
        [6, 0, 1],
      ]),
    );
    expect([...contradictions]).toEqual([1, 2]);
    expect(pairs({ low, high })[1]).toEqual([2, 5]);
  });
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
