import { html, type Markup } from '../../report/markup.ts';
import { printInterval, printNumber } from '../../report/printedFigure.ts';
import { printTable } from '../../report/printedTable.ts';
import { numbers, texts } from '../../report/table.ts';
import { byStars } from './byStars.ts';
import { capital } from './capital.ts';
import { starColumns } from './starColumns.ts';
import { textOf, type Reading } from './reading.ts';

/** Every category with its total, its stars, the size its clusters had to reach, and how concentrated it is. */
export function categoryTable(reading: Reading): Markup {
  const { edition, measure, year, starsToGive } = reading;
  const { categories } = edition.tables;
  const of = (name: string): Float64Array => numbers(categories, name);
  const [low, high, sizeLow, sizeHigh, gini, unknown, regions] = [
    of(`${measure}_low`),
    of(`${measure}_high`),
    of('size_cutoff_low'),
    of('size_cutoff_high'),
    of('gini'),
    of('cells_unknown'),
    of('regions'),
  ];
  const [title, code, kind] = [textOf(categories, 'title'), textOf(categories, 'category'), texts(categories, 'kind')];
  return printTable({
    id: 'category-table',
    caption: `Cluster categories, ${year}`,
    rows: byStars(categories, reading.categories, low),
    sortable: true,
    columns: [
      {
        heading: 'Category',
        cell: (row) =>
          title(row) === code(row) ? title(row) : html`${title(row)} <span class="code">${code(row)}</span>`,
      },
      ...(reading.categories.some((row) => kind(row) !== null)
        ? [{ heading: 'Kind', cell: (row: number) => kind(row) ?? '–' }]
        : []),
      {
        heading: capital(measure),
        numeric: true,
        cell: (row) => printInterval(low[row]!, high[row]!),
        sortBy: (row) => low[row]!,
      },
      {
        heading: 'Regions',
        meaning: 'Regions that certainly have the category',
        numeric: true,
        cell: (row) => printNumber(regions[row]!),
      },
      ...starColumns(categories, starsToGive),
      ...(edition.preset.size === undefined
        ? []
        : [
            {
              heading: 'Size cut-off',
              meaning: 'Size that earns the size star',
              numeric: true,
              cell: (row: number) =>
                Number.isNaN(sizeLow[row]!) ? 'none' : printInterval(sizeLow[row]!, sizeHigh[row]!),
              sortBy: (row: number) => sizeLow[row]!,
            },
          ]),
      {
        heading: 'Gini',
        meaning: 'Locational Gini: 0 spread like all activity, near 1 in one place',
        numeric: true,
        cell: (row) => printNumber(gini[row]!, 2),
      },
      {
        heading: 'Unknown cells',
        meaning: 'Figures of an industry in a region that are not published',
        numeric: true,
        cell: (row) => printNumber(unknown[row]!),
      },
    ],
  });
}
