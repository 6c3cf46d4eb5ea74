import { html, type Content, type Markup } from '../../report/markup.ts';
import { printNumber } from '../../kernel/printedFigure.ts';
import { printTable } from '../../report/printedTable.ts';
import { numbers, texts } from '../../kernel/table.ts';
import { capital } from './capital.ts';
import { rowsOf, textOf, type Reading } from './reading.ts';

/** How far the measures agree in the headline year: rank correlations, and the cases on which each pair differs most. */
export function agreement(reading: Reading): Markup {
  const { edition, year } = reading;
  const table = edition.tables.agreement;
  const rows = rowsOf(table, year);
  const [of, first, second] = [textOf(table, 'of'), textOf(table, 'first'), textOf(table, 'second')];
  const [region, category] = [texts(table, 'region'), texts(table, 'category')];
  const [spearman, n, firstRank, secondRank] = [
    numbers(table, 'spearman'),
    numbers(table, 'n'),
    numbers(table, 'first_rank'),
    numbers(table, 'second_rank'),
  ];
  const isPair = (row: number): boolean => region(row) === null && category(row) === null;
  const what = (row: number): Content => {
    const [place, activity] = [region(row), category(row)];
    return [activity === null ? null : reading.titleOf(activity), place === null ? null : reading.called(place)]
      .filter((part) => part !== null)
      .join(', ');
  };
  const percentile = (rank: number): string => printNumber(rank * 100, 0);
  return html`${printTable({
    id: 'agreement-table',
    caption: `Rank correlations between measures, ${year}`,
    rows: rows.filter(isPair),
    columns: [
      { heading: 'Of', cell: (row) => capital(plural(of(row))) },
      { heading: 'Measure', cell: (row) => first(row) },
      { heading: 'Against', cell: (row) => second(row) },
      { heading: 'Spearman’s ρ', numeric: true, cell: (row) => printNumber(spearman[row]!, 2) },
      { heading: 'Compared', numeric: true, cell: (row) => printNumber(n[row]!) },
    ],
  })}
<details><summary>On which cases the measures differ most</summary>${printTable({
    id: 'disagreement-table',
    caption: `Cases furthest apart, ${year}`,
    rows: rows.filter((row) => !isPair(row)),
    columns: [
      { heading: 'Case', cell: what },
      { heading: 'Measures', cell: (row) => `${first(row)} against ${second(row)}` },
      {
        heading: 'Rank by the first',
        meaning: 'As a share of all: 0 is the highest, 100 the lowest',
        numeric: true,
        cell: (row) => percentile(firstRank[row]!),
      },
      {
        heading: 'Rank by the second',
        meaning: 'As a share of all: 0 is the highest, 100 the lowest',
        numeric: true,
        cell: (row) => percentile(secondRank[row]!),
      },
    ],
    note: 'Ranks as per cent of all that are compared: 0 is the highest.',
  })}</details>`;
}

function plural(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}
