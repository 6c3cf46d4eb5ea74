import { html, type Content, type Markup } from '../../report/markup.ts';
import { printFigure } from '../../report/printFigure.ts';
import { printInterval, printNumber, printShare, printSigned } from '../../kernel/printedFigure.ts';
import { printTable } from '../../report/printedTable.ts';
import { numbers, texts, type Table } from '../../kernel/table.ts';
import { changesInWords, definitionChanges } from './definitionChanges.ts';
import { rowsOf, textOf, type Reading } from './reading.ts';
import { isMostlyUnknown } from './isMostlyUnknown.ts';
import { regionCell } from './regionCell.ts';
import { starsOverTime } from './starsOverTime.ts';

const most = 80;
const nbsp = '\u00a0';

/** What changed over the years of the edition: stars by category and by year, and the clusters that moved most. */
export function change(reading: Reading, trends: Table): Markup {
  return html`${printFigure(starsOverTime(reading))}${yearTable(reading)}${movers(reading, trends)}`;
}

function yearTable({ edition, starsToGive }: Reading): Markup {
  const { regions } = edition.tables;
  const rowsByYear = edition.years.map((year) => rowsOf(regions, year));
  const total = (name: string, at: number): number =>
    rowsByYear[at]!.reduce((sum, row) => sum + numbers(regions, name)[row]!, 0);
  return printTable({
    id: 'year-table',
    caption: 'Year by year',
    rows: [...edition.years.keys()],
    columns: [
      { heading: 'Year', cell: (at) => String(edition.years[at]!) },
      { heading: 'Regions', numeric: true, cell: (at) => printNumber(rowsByYear[at]!.length) },
      { heading: 'Clusters', numeric: true, cell: (at) => printNumber(total('clusters', at)) },
      ...Array.from({ length: starsToGive }, (_, place) => starsToGive - place).map((stars) => ({
        heading: stars === 1 ? '1 star' : `${stars} stars`,
        numeric: true,
        cell: (at: number) => printNumber(total(`stars_${stars}`, at)),
      })),
      { heading: 'All stars', numeric: true, cell: (at) => printInterval(total('stars', at), total('stars_max', at)) },
      { heading: 'Unknown cells', numeric: true, cell: (at) => printNumber(total('cells_unknown', at)) },
    ],
    note: `Where a country starts or stops publishing, clusters and stars change although nothing on the ground did. ${changesInWords(definitionChanges(edition))}`,
  });
}

function movers(reading: Reading, trends: Table): Markup {
  const { edition, measure, titleOf } = reading;
  const of = (name: string): Float64Array => numbers(trends, name);
  const [gained, lost, from, to, growth, changed, regional, began, ended] = [
    of('stars_gained'),
    of('stars_lost'),
    of('stars_from'),
    of('stars_to'),
    of('growth'),
    of('change'),
    of('regional'),
    of('from'),
    of('to'),
  ];
  const [region, category, stage] = [textOf(trends, 'region'), textOf(trends, 'category'), texts(trends, 'stage')];
  const moved = (row: number): number =>
    Number.isNaN(gained[row]!) || Number.isNaN(lost[row]!) ? 0 : gained[row]! + lost[row]!;
  const size = (row: number): number => (Number.isNaN(changed[row]!) ? 0 : Math.abs(changed[row]!));
  const starred = Array.from({ length: trends.rows }, (_, row) => row).filter((row) => from[row]! > 0 || to[row]! > 0);
  const isKnown = (row: number): number => Number(!Number.isNaN(changed[row]!));
  const rows = starred
    .toSorted((a, b) => isKnown(b) - isKnown(a) || moved(b) - moved(a) || size(b) - size(a) || a - b)
    .slice(0, most);
  const years = `${edition.years[0]!} to ${reading.year}`;
  const hasParts = !isMostlyUnknown(regional, rows);
  const parts =
    'Shift-share (Dunn 1960) takes a change apart: what growth like that of all regions and industries would have brought, what the category’s own growth adds, and the rest, which is the region’s own: “of it regional”. ';
  return html`<p>${hasParts ? parts : null}Stages go by the trend of the known years: <b>emerging</b> grew by 2${nbsp}% a year or more from below-average specialisation and gained in it, <b>growing</b> by more than 1${nbsp}%, <b>mature</b> stayed within 1${nbsp}% and is specialised, <b>declining</b> shrank by more than 1${nbsp}% or has nothing left, <b>transforming</b> shrank by 2${nbsp}% or more and then grew by as much.</p>
${printTable({
  id: 'trend-table',
  caption: `Clusters that moved most, ${years}`,
  rows,
  sortable: true,
  columns: [
    { heading: 'Category', cell: (row) => titleOf(category(row)) },
    { heading: 'Region', cell: (row) => regionCell(reading, region(row)) },
    {
      heading: 'Stars',
      meaning: 'Certain stars in the first and in the last year',
      numeric: true,
      cell: (row) => `${printNumber(from[row]!)} → ${printNumber(to[row]!)}`,
      sortBy: (row) => to[row]! - from[row]!,
    },
    {
      heading: 'Growth a year',
      meaning: 'Compound growth between the first and the last year with a known figure',
      numeric: true,
      cell: (row) => printSigned(growth[row]!, printShare),
      sortBy: (row) => growth[row]!,
    },
    {
      heading: 'Known',
      meaning: 'First and last year with a known figure',
      cell: (row) => knownYears(began[row]!, ended[row]!),
    },
    {
      heading: 'Change',
      meaning: `Change in ${measure} from first to last year`,
      numeric: true,
      cell: (row) => printSigned(changed[row]!),
      sortBy: (row) => changed[row]!,
    },
    ...(hasParts
      ? [
          {
            heading: 'Of it regional',
            meaning: 'Part of the change beyond overall growth and the category’s own growth (shift-share, Dunn 1960)',
            numeric: true,
            cell: (row: number) => printSigned(regional[row]!),
            sortBy: (row: number) => regional[row]!,
          },
        ]
      : []),
    {
      heading: 'Stage',
      meaning: 'Life-cycle stage by the trend of size and specialisation',
      cell: (row) => stage(row) ?? 'not clear',
    },
  ],
  note: `${rows.length < starred.length ? `The first ${printNumber(rows.length)} of ${printNumber(starred.length)} clusters with a certain star in ${edition.years[0]!} or ${reading.year}` : 'All clusters with a certain star in the first or last year'}; all trends are in trends.csv. Those with a known change come first, by the stars certainly gained or lost and then by the size of the change.`,
})}`;
}

function knownYears(from: number, to: number): Content {
  if (Number.isNaN(from)) return 'no year';
  return html`<span class="whole">${from === to ? `${from} only` : `${from}–${to}`}</span>`;
}
