import fc from 'fast-check';
import type { Intervals } from '../intervals.ts';
import type { Sums } from '../sums.ts';
import { intervalsOf } from './intervalsOf.ts';

/** A hidden figure that nothing bounds. */
export const open = [0, Infinity] as const;

/** Sums from `[whole, ...parts]`, exhaustive and exact unless said otherwise. */
export function sumsOf(lists: readonly (readonly number[])[], { exhaustive = true, slack = 0 } = {}): Sums {
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

/** Cells of a table row by row, then its row totals, column totals and grand total, and the sums between them. */
export function margins(rows: number, columns: number): number[][] {
  const cell = (row: number, column: number): number => row * columns + column;
  const [rowAt, columnAt] = [rows * columns, rows * columns + rows];
  const list = (count: number, of: (index: number) => number): number[] =>
    Array.from({ length: count }, (_, index) => of(index));
  return [
    ...list(rows, (row) => row).map((row) => [rowAt + row, ...list(columns, (column) => cell(row, column))]),
    ...list(columns, (column) => column).map((column) => [
      columnAt + column,
      ...list(rows, (row) => cell(row, column)),
    ]),
    [columnAt + columns, ...list(rows, (row) => rowAt + row)],
    [columnAt + columns, ...list(columns, (column) => columnAt + column)],
  ];
}

/** A table with its margins, some cells hidden: the sums between the cells, the truth, the bounds, and the unit of the figures. */
export interface HiddenTable {
  readonly lists: readonly (readonly number[])[];
  readonly truth: Float64Array;
  readonly bounds: Intervals;
  readonly unit: number;
}

/** Random hidden tables of two to four rows and columns, in whole numbers or in tenths. */
export const hiddenTable: fc.Arbitrary<HiddenTable> = fc
  .tuple(
    fc.integer({ min: 2, max: 4 }),
    fc.integer({ min: 2, max: 4 }),
    fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 16, maxLength: 16 }),
    fc.array(fc.constantFrom('known', 'hidden', 'ranged'), { minLength: 25, maxLength: 25 }),
    fc.constantFrom(1, 0.1),
  )
  .map(([rows, columns, figures, kinds, unit]) => {
    const lists = margins(rows, columns);
    const truth = new Float64Array(rows * columns + rows + columns + 1);
    for (let cell = 0; cell < rows * columns; cell++) truth[cell] = figures[cell]! * unit;
    for (const [whole, ...parts] of lists) truth[whole!] = parts.reduce((sum, cell) => sum + truth[cell]!, 0);
    const bounds = intervalsOf(
      ...Array.from(truth, (value, cell) => {
        const around = [Math.max(0, value - 3), value + 5] as const;
        return kinds[cell] === 'known' ? value : kinds[cell] === 'hidden' ? open : around;
      }),
    );
    return { lists, truth, bounds, unit };
  });
