import { html, type Markup } from '../../report/markup.ts';
import { printInterval, printNumber, printShare } from '../../kernel/printedFigure.ts';
import { printTable } from '../../report/printedTable.ts';
import { numbers, texts } from '../../kernel/table.ts';
import { capital } from './capital.ts';
import { byStars } from './byStars.ts';
import { textOf, type Reading } from './reading.ts';
import { regionCell } from './regionCell.ts';
import { starMarks } from './starMarks.ts';

const most = 60;
const criteria = [
  ['size_star', 'size'],
  ['specialisation_star', 'specialisation'],
  ['focus_star', 'focus'],
] as const;

/** The clusters with the most stars, the largest first, and what each star is for. */
export function topClusters(reading: Reading): Markup {
  const { edition, measure, titleOf, standsOut, hasLocal } = reading;
  const { clusters } = edition.tables;
  const of = (name: string): Float64Array => numbers(clusters, name);
  const [low, high, lqLow, lqHigh, focusLow, focusHigh] = [
    `${measure}_low`,
    `${measure}_high`,
    'lq_low',
    'lq_high',
    'focus_low',
    'focus_high',
  ].map(of) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const [stars, starsMax] = [of('stars'), of('stars_max')];
  const [categoryLow, categoryHigh] = [
    numbers(edition.tables.proof, 'category_total_low'),
    numbers(edition.tables.proof, 'category_total_high'),
  ];
  const [region, category] = [textOf(clusters, 'region'), textOf(clusters, 'category')];
  const starred = reading.clusters.filter((row) => starsMax[row]! > 0 && standsOut(category(row)));
  const rows = byStars(clusters, starred, low).slice(0, most);
  if (rows.length === 0) return html`<p>No cluster has a star.</p>`;
  const verdicts = criteria.map(([column, word]) => ({ word, of: texts(clusters, column) }));
  return printTable({
    id: 'top-clusters',
    caption: `Clusters with the most stars, ${reading.year}`,
    rows,
    sortable: true,
    onPaper: 30,
    columns: [
      { heading: 'Category', cell: (row) => titleOf(category(row)) },
      { heading: 'Region', cell: (row) => regionCell(reading, region(row)) },
      {
        heading: 'Stars',
        cell: (row) => starMarks(stars[row]!, starsMax[row]!, reading.starsToGive),
        sortBy: (row) => -(stars[row]! * 10 + starsMax[row]!),
      },
      {
        heading: 'Earned for',
        wide: true,
        meaning: 'Which criteria are met; possible ones depend on unknown figures',
        cell: (row) => (stars[row] === 3 ? 'all three' : earned(verdicts, row)),
      },
      {
        heading: capital(measure),
        numeric: true,
        cell: (row) => printInterval(low[row]!, high[row]!),
        sortBy: (row) => low[row]!,
      },
      {
        heading: 'Share of category',
        meaning: 'Share of the category over all regions that is in this region',
        numeric: true,
        cell: (row) =>
          printInterval(low[row]! / categoryHigh[row]!, Math.min(1, high[row]! / categoryLow[row]!), printShare),
        sortBy: (row) => low[row]! / categoryHigh[row]!,
      },
      {
        heading: 'Location quotient',
        meaning: 'Share of the category in the region over its share in all regions',
        numeric: true,
        cell: (row) => printInterval(lqLow[row]!, lqHigh[row]!, (value) => printNumber(value, 2)),
        sortBy: (row) => lqLow[row]!,
      },
      {
        heading: 'Share of region',
        meaning: 'Focus: share of the region’s total that is in the category',
        numeric: true,
        cell: (row) => printInterval(focusLow[row]!, focusHigh[row]!, printShare),
        sortBy: (row) => focusLow[row]!,
      },
    ],
    note: `Filled stars are certain, outlined ones possible. ${rows.length < starred.length ? `The first ${printNumber(rows.length)} of ${printNumber(starred.length)}` : 'All'} ${hasLocal ? 'traded ' : ''}clusters with a certain or possible star.${hasLocal ? ' Local categories, which every region has, are left out here.' : ''} All clusters are in clusters.csv.`,
  });
}

function earned(
  verdicts: readonly { readonly word: string; readonly of: (row: number) => string | null }[],
  row: number,
): string {
  const certain = verdicts.filter((verdict) => verdict.of(row) === 'yes').map(({ word }) => word);
  const possible = verdicts.filter((verdict) => verdict.of(row) === 'possible').map(({ word }) => word);
  return [certain.join(', '), possible.length === 0 ? '' : `possibly ${possible.join(', ')}`]
    .filter((part) => part !== '')
    .join('; ');
}
