import { numbers, type Table } from '../../kernel/table.ts';

/** Rows with the most certain stars first, then the most possible ones, then the largest value in `size` (unknown last), then in table order. */
export function byStars(table: Table, rows: readonly number[], size: Float64Array): number[] {
  const [stars, most] = [numbers(table, 'stars'), numbers(table, 'stars_max')];
  const known = (row: number): number => (Number.isNaN(size[row]!) ? -1 : size[row]!);
  return rows.toSorted((a, b) => stars[b]! - stars[a]! || most[b]! - most[a]! || known(b) - known(a) || a - b);
}
