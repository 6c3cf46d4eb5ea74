import { tighten } from '@asterism/indicators';
import type { Intervals, Sums } from '@asterism/indicators';
import { sizeClass } from './sizeClass.ts';

/**
 * One country's table of one year, row by row: its regions and last the country itself, by division. `disclosure` says of each
 * cell whether it is published (0), hidden (1) or hidden behind its size class (2). The total of every row is published.
 */
export interface CountryTable {
  readonly divisions: number;
  readonly employment: Float64Array;
  readonly establishments: Float64Array;
  readonly disclosure: Uint8Array;
}

/** What adds up in tables of so many rows: each row to its total, which stands behind the cells, then each column to the last row. */
export function tableSums(rows: number, divisions: number): Sums {
  const cells = rows * divisions;
  const columns = cells - divisions;
  const part = new Uint32Array(cells + columns);
  for (let at = 0; at < cells; at++) part[at] = at;
  for (let at = 0; at < columns; at++) part[cells + at] = (at % (rows - 1)) * divisions + Math.floor(at / (rows - 1));
  const sums = rows + divisions;
  return {
    whole: Uint32Array.from({ length: sums }, (_, sum) => (sum < rows ? cells + sum : columns + (sum - rows))),
    first: Uint32Array.from({ length: sums + 1 }, (_, sum) =>
      sum < rows ? sum * divisions : cells + (sum - rows) * (rows - 1),
    ),
    part,
    exhaustive: new Uint8Array(sums).fill(1),
    slack: new Float64Array(sums),
  };
}

/** What anybody can work out about each cell, in the table's order, from all that is published of the table: whole numbers that add up. */
export function publishedBounds({ divisions, employment, disclosure }: CountryTable, sums: Sums): Intervals {
  const cells = employment.length;
  const low = new Float64Array(cells + cells / divisions);
  low.set(employment);
  employment.forEach((persons, cell) => {
    low[cells + Math.floor(cell / divisions)]! += persons;
  });
  const high = low.slice();
  disclosure.forEach((state, cell) => {
    if (state > 0) [low[cell], high[cell]] = state === 1 ? [0, Infinity] : sizeClass(employment[cell]!);
  });
  const tightened = tighten({ low, high }, sums, { wholeNumbers: true });
  return { low: tightened.low.subarray(0, cells), high: tightened.high.subarray(0, cells) };
}
