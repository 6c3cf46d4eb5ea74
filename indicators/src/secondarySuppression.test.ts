import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactBounds } from './exactBounds.ts';
import type { Intervals } from './intervals.ts';
import type { Matrix } from './matrix.ts';
import { sumRelations } from './relations.ts';
import { secondarySuppression } from './secondarySuppression.ts';
import type { Sensitivity } from './sensitivity.ts';
import { tableSums, withTotals } from './twoWayTable.ts';

const letters = (count: number): string[] => Array.from({ length: count }, (_, k) => String(k));
const tableOf = (rows: readonly (readonly number[])[]): Matrix =>
  withTotals({ rows: letters(rows.length), columns: letters(rows[0]!.length), values: Float64Array.from(rows.flat()) });
const sensitive = (cells: number, levels: Record<number, number>): Sensitivity => ({
  isSensitive: Uint8Array.from({ length: cells }, (_, cell) => (cell in levels ? 1 : 0)),
  protection: Float64Array.from({ length: cells }, (_, cell) => levels[cell] ?? 0),
});
const told = ({ values }: Matrix, isHidden: Uint8Array): Intervals => ({
  low: values.map((value, cell) => (isHidden[cell] === 1 ? 0 : value)),
  high: values.map((value, cell) => (isHidden[cell] === 1 ? Infinity : value)),
});
const attacked = (table: Matrix, isHidden: Uint8Array): Intervals =>
  exactBounds(told(table, isHidden), sumRelations(tableSums(table.rows.length, table.columns.length)));
const hiddenOf = (isHidden: Uint8Array): number[] => [...isHidden.keys()].filter((cell) => isHidden[cell] === 1);

describe('the investment table of Fischetti and Salazar 2000, its cell of 22 sensitive', () => {
  const table = tableOf([
    [20, 50, 10],
    [8, 19, 22],
    [17, 32, 12],
  ]);

  test('three more figures protect it to within 5, the least valued that can', () => {
    const { isHidden, unprotected } = secondarySuppression(table, sensitive(16, { 6: 5 }));
    expect(unprotected).toHaveLength(0);
    expect(hiddenOf(isHidden)).toHaveLength(4);
    const { low, high } = attacked(table, isHidden);
    expect(low[6]).toBeLessThanOrEqual(17);
    expect(high[6]).toBeGreaterThanOrEqual(27);
  });

  test('told again is whatever is not needed: with the pattern of the paper nothing is', () => {
    const paper = Float64Array.from({ length: 16 }, (_, cell) => ([4, 6, 8, 10].includes(cell) ? 0 : 1000));
    const { isHidden } = secondarySuppression(table, sensitive(16, { 6: 8 }), { cost: paper });
    expect(hiddenOf(isHidden)).toEqual([4, 6, 8, 10]);
    expect([attacked(table, isHidden).low[6], attacked(table, isHidden).high[6]]).toEqual([5, 30]);
  });
});

test('what must be told can leave a cell unprotected, and the result says so', () => {
  const table = tableOf([
    [3, 0],
    [0, 5],
  ]);
  expect([
    ...secondarySuppression(table, sensitive(9, { 0: 2 }), { cost: new Float64Array(9).fill(Infinity) }).unprotected,
  ]).toEqual([0]);
  const free = secondarySuppression(table, sensitive(9, { 0: 2 }));
  expect(free.unprotected).toHaveLength(0);
  expect(hiddenOf(free.isHidden)).toEqual([0, 2, 6, 8]);
});

test('what everybody knows beforehand counts: a cell known to be at most 4 can’t carry more', () => {
  const table = tableOf([
    [3, 3, 9],
    [3, 3, 9],
    [9, 9, 9],
  ]);
  const prior = { low: new Float64Array(16), high: new Float64Array(16).fill(Infinity) };
  prior.high[1] = 4;
  const { isHidden } = secondarySuppression(table, sensitive(16, { 0: 3 }), { prior });
  const figures = told(table, isHidden);
  const bounds = exactBounds(
    { low: figures.low, high: figures.high.map((high, cell) => Math.min(high, prior.high[cell]!)) },
    sumRelations(tableSums(4, 4)),
  );
  expect([bounds.low[0], bounds.high[0]! >= 6]).toEqual([0, true]);
});

/** Tables of two to six rows and columns with some sensitive cells. */
const problems = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 })).chain(([rows, columns]) =>
  fc.tuple(
    fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
    fc.dictionary(
      fc.integer({ min: 0, max: (rows + 1) * (columns + 1) - 1 }).map(String),
      fc.integer({ min: 1, max: 40 }),
      { maxKeys: 5 },
    ),
    fc.constantFrom(1, 0.1),
  ),
);

test('protected tables have feasibility intervals as wide as asked, and no figure is hidden in vain', () => {
  let besides = 0;
  fc.assert(
    fc.property(problems, ([rows, levels, unit]) => {
      const table = tableOf(rows.map((row) => row.map((value) => value * unit)));
      const wanted = sensitive(
        table.values.length,
        Object.fromEntries(Object.entries(levels).map(([cell, level]) => [cell, level * unit])),
      );
      const { isHidden, unprotected } = secondarySuppression(table, wanted);
      const holds = (hidden: Uint8Array): boolean => {
        const figures = told(table, hidden);
        const sums = tableSums(table.rows.length, table.columns.length, unit === 1 ? 0 : 1e-9);
        const { low, high } = exactBounds(figures, sumRelations(sums));
        return table.values.every((value, cell) => {
          if (wanted.isSensitive[cell] === 0 || unprotected.includes(cell)) return true;
          const level = wanted.protection[cell]! - 1e-7;
          return high[cell]! >= value + level && low[cell]! <= Math.max(0, value - level);
        });
      };
      expect(holds(isHidden)).toBe(true);
      if (unit !== 1 || unprotected.length > 0) return;
      for (const cell of hiddenOf(isHidden)) {
        if (wanted.isSensitive[cell] === 1) continue;
        besides++;
        const without = isHidden.slice();
        without[cell] = 0;
        expect(holds(without)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
  expect(besides).toBeGreaterThan(500);
});

test('a table whose totals are none is refused', () => {
  const table = {
    ...tableOf([
      [1, 2],
      [3, 4],
    ]),
    values: Float64Array.of(1, 2, 3, 3, 4, 8, 4, 6, 11),
  };
  expect(() => secondarySuppression(table, sensitive(9, {}))).toThrow(
    'The total of row 1 is 8, its cells add up to 7.',
  );
  expect(() => secondarySuppression(tableOf([[1]]), sensitive(3, {}))).toThrow(
    "A table of 4 cells, totals among them, can't have 3 judged.",
  );
});
