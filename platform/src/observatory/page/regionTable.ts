import type { Markup } from '../../report/markup.ts';
import { printInterval, printNumber, printShare } from '../../kernel/printedFigure.ts';
import { printTable } from '../../report/printedTable.ts';
import { numbers } from '../../kernel/table.ts';
import { byStars } from './byStars.ts';
import { capital } from './capital.ts';
import { isMostlyUnknown } from './isMostlyUnknown.ts';
import { textOf, type Reading } from './reading.ts';
import { regionCell } from './regionCell.ts';
import { starColumns } from './starColumns.ts';

const most = 400;

/** Every region (of very many, those with the most stars) with its total, its stars, and the make-up of its economy. */
export function regionTable(reading: Reading): Markup {
  const { edition, measure, year, starsToGive } = reading;
  const { regions } = edition.tables;
  const of = (name: string): Float64Array => numbers(regions, name);
  const [low, high, clusters, strongLow, strongHigh, gini, diversity, unknown] = [
    of(`${measure}_low`),
    of(`${measure}_high`),
    of('clusters'),
    of('strong_share_low'),
    of('strong_share_high'),
    of('gini'),
    of('diversity'),
    of('cells_unknown'),
  ];
  const code = textOf(regions, 'region');
  const rows = byStars(regions, reading.regions, low);
  return printTable({
    id: 'region-table',
    caption: `Regions, ${year}`,
    rows: rows.slice(0, most),
    sortable: true,
    columns: [
      { heading: 'Region', cell: (row) => regionCell(reading, code(row)) },
      {
        heading: capital(measure),
        meaning: 'Total over all industries',
        numeric: true,
        cell: (row) => printInterval(low[row]!, high[row]!),
        sortBy: (row) => low[row]!,
      },
      {
        heading: 'Clusters',
        meaning: 'Categories that certainly have activity in the region',
        numeric: true,
        cell: (row) => printNumber(clusters[row]!),
      },
      ...starColumns(regions, starsToGive),
      {
        heading: 'Share in strong clusters',
        meaning: 'Share of the region’s total that is in clusters of two stars or more',
        numeric: true,
        cell: (row) => printInterval(strongLow[row]!, strongHigh[row]!, printShare),
        sortBy: (row) => strongLow[row]!,
      },
      ...(isMostlyUnknown(gini, rows)
        ? []
        : [
            {
              heading: 'Gini',
              meaning: 'Concentration over categories: 0 all alike, near 1 all in one',
              numeric: true,
              cell: (row: number) => printNumber(gini[row]!, 2),
            },
          ]),
      ...(isMostlyUnknown(diversity, rows)
        ? []
        : [
            {
              heading: 'Diversity',
              meaning: 'Shannon entropy over categories, in bits',
              numeric: true,
              cell: (row: number) => printNumber(diversity[row]!, 2),
            },
          ]),
      {
        heading: 'Unknown cells',
        meaning: 'Figures of an industry in the region that are not published',
        numeric: true,
        cell: (row) => printNumber(unknown[row]!),
      },
    ],
    ...(rows.length > most
      ? {
          note: `The ${printNumber(most)} regions with the most stars of ${printNumber(rows.length)}; all are in regions.csv.`,
        }
      : {}),
  });
}
