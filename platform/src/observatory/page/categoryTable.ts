import { html, type Content, type Markup } from '../../report/markup.ts';
import { printInterval, printNumber } from '../../kernel/printedFigure.ts';
import { printTable, type PrintedColumn } from '../../report/printedTable.ts';
import { numbers, texts } from '../../kernel/table.ts';
import { byStars } from './byStars.ts';
import { capital } from './capital.ts';
import { isMostlyUnknown } from './isMostlyUnknown.ts';
import { starColumns } from './starColumns.ts';
import { textOf, type Reading } from './reading.ts';

/**
 * Every category with its total, its stars, the size its clusters had to reach, and how concentrated it is. Of a category that the
 * data hold no industry of nothing is said.
 */
export function categoryTable(reading: Reading): Markup {
  const { edition, measure, year, starsToGive } = reading;
  const { categories } = edition.tables;
  const of = (name: string): Float64Array => numbers(categories, name);
  const [low, high, sizeLow, sizeHigh, gini, unknown, regions, found, defined] = [
    of(`${measure}_low`),
    of(`${measure}_high`),
    of('size_cutoff_low'),
    of('size_cutoff_high'),
    of('gini'),
    of('cells_unknown'),
    of('regions'),
    of('industries_found'),
    of('industries'),
  ];
  const [title, code, kind] = [textOf(categories, 'title'), textOf(categories, 'category'), texts(categories, 'kind')];
  const isAbsent = (row: number): boolean => found[row] === 0 && Number.isNaN(low[row]!);
  const ofPresent = (column: PrintedColumn): PrintedColumn => ({
    ...column,
    cell: (row) => (isAbsent(row) ? '–' : column.cell(row)),
  });
  const partly = (row: number): Content =>
    found[row]! > 0 && found[row]! < defined[row]!
      ? html` <span class="quiet below">${printNumber(found[row]!)} of ${printNumber(defined[row]!)} industries</span>`
      : null;
  const rows = byStars(categories, reading.categories, low);
  return printTable({
    id: 'category-table',
    caption: `Cluster categories, ${year}`,
    rows,
    sortable: true,
    columns: [
      {
        heading: 'Category',
        cell: (row) =>
          html`${title(row)}${title(row) === code(row) ? null : html` <span class="code">${code(row)}</span>`}${partly(row)}`,
      },
      ...(rows.some((row) => kind(row) !== null) ? [{ heading: 'Kind', cell: (row: number) => kind(row) ?? '–' }] : []),
      {
        heading: capital(measure),
        numeric: true,
        cell: (row) => (isAbsent(row) ? 'not in the data' : printInterval(low[row]!, high[row]!)),
        sortBy: (row) => low[row]!,
      },
      ...[
        {
          heading: 'Regions',
          meaning: 'Regions that certainly have the category',
          numeric: true,
          cell: (row: number) => printNumber(regions[row]!),
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
        ...(isMostlyUnknown(gini, rows)
          ? []
          : [
              {
                heading: 'Gini',
                meaning: 'Locational Gini: 0 spread like all activity, near 1 in one place',
                numeric: true,
                cell: (row: number) => printNumber(gini[row]!, 2),
              },
            ]),
        {
          heading: 'Unknown cells',
          meaning: 'Figures of an industry in a region that are not published',
          numeric: true,
          cell: (row: number) => printNumber(unknown[row]!),
        },
      ].map(ofPresent),
    ],
    ...(rows.some((row) => partly(row) !== null)
      ? {
          note: '“2 of 6 industries”: the data hold only so many of the industries of the category, and its figures count no others.',
        }
      : {}),
  });
}
