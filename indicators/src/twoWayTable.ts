import type { Matrix } from './matrix.ts';
import type { Sums } from './sums.ts';

/** A table with a last row and a last column of totals, labelled "total", for the corner the grand total. Figures of NaN make their totals NaN. */
export function withTotals({ rows, columns, values }: Matrix): Matrix {
  const [height, width] = [rows.length, columns.length];
  const all = new Float64Array((height + 1) * (width + 1));
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const value = values[r * width + c]!;
      all[r * (width + 1) + c]! += value;
      all[r * (width + 1) + width]! += value;
      all[height * (width + 1) + c]! += value;
      all[height * (width + 1) + width]! += value;
    }
  }
  return { rows: [...rows, 'total'], columns: [...columns, 'total'], values: all };
}

/**
 * The sums of a two-way table of so many rows and columns, the last of each being totals, cells counted row by row: every row adds up
 * to its last cell and every column to its lowest one, to within `slack` (half a unit a cell where all are rounded).
 */
export function tableSums(rows: number, columns: number, slack = 0): Sums {
  const cell = (r: number, c: number): number => r * columns + c;
  const list = [
    ...Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cell(r, c))),
    ...Array.from({ length: columns }, (_, c) => Array.from({ length: rows }, (__, r) => cell(r, c))),
  ];
  const first = new Uint32Array(list.length + 1);
  list.forEach((cells, k) => (first[k + 1] = first[k]! + cells.length - 1));
  return {
    whole: Uint32Array.from(list, (cells) => cells.at(-1)!),
    first,
    part: Uint32Array.from(list.flatMap((cells) => cells.slice(0, -1))),
    exhaustive: new Uint8Array(list.length).fill(1),
    slack: new Float64Array(list.length).fill(slack),
  };
}
