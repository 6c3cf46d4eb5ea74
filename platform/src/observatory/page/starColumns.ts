import { printInterval, printNumber } from '../../kernel/printedFigure.ts';
import type { PrintedColumn } from '../../report/printedTable.ts';
import { numbers, type Table } from '../../kernel/table.ts';

/** Columns of a table of regions or categories: clusters by certain stars, most stars first, and all their stars with what is open. */
export function starColumns(table: Table, starsToGive: number): PrintedColumn[] {
  const [stars, most] = [numbers(table, 'stars'), numbers(table, 'stars_max')];
  const each = Array.from({ length: starsToGive }, (_, at) => starsToGive - at);
  return [
    ...each.map((count): PrintedColumn => {
      const clusters = numbers(table, `stars_${count}`);
      return {
        heading: count === 1 ? '1 star' : `${count} stars`,
        meaning: `Clusters with exactly ${count} certain ${count === 1 ? 'star' : 'stars'}`,
        numeric: true,
        cell: (row) => printNumber(clusters[row]!),
      };
    }),
    {
      heading: 'All stars',
      meaning: 'Certain stars of all clusters together, up to those that are possible',
      numeric: true,
      cell: (row) => printInterval(stars[row]!, most[row]!),
      sortBy: (row) => stars[row]!,
    },
  ];
}
