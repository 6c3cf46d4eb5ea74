import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';

/**
 * A table as plain rows, row by row, for printing, JSON or CSV: of a sparse one its entries alone, `row` being the region and `column`
 * the industry; of a dense one every pair, NaN among them.
 */
export function pairRows(
  table: Incidence | Matrix,
): { readonly row: string; readonly column: string; readonly value: number }[] {
  if ('start' in table) {
    const { regions, industries, start, industry, value } = table;
    return regions.flatMap((row, r) =>
      Array.from(industry.subarray(start[r], start[r + 1]), (i, at) => ({
        row,
        column: industries[i]!,
        value: value[start[r]! + at]!,
      })),
    );
  }
  const { rows, columns, values } = table;
  return rows.flatMap((row, r) =>
    columns.map((column, c) => ({ row, column, value: values[r * columns.length + c]! })),
  );
}
