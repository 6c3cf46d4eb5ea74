import { html, type Markup } from '../../report/markup.ts';
import { printCount, printNumber, printShare } from '../../kernel/printedFigure.ts';
import { printTable } from '../../report/printedTable.ts';
import { numbers } from '../../kernel/table.ts';
import { textOf, type Reading } from './reading.ts';
import { regionCell } from './regionCell.ts';
import type { Tallies } from './tallies.ts';

const shown = 15;

/** What was not known, how its bounds came about, and where it is thickest. */
export function unknowns(reading: Reading, counts: Tallies): Markup {
  const { edition, year } = reading;
  const { levels, notes, counts: all } = edition.manifest;
  return html`<p>${all.unknownCells === 0 ? 'Every cell (an industry in a region in a year) that the edition uses is known.' : `${printCount(all.unknownCells, 'cell')} (an industry in a region in a year) of this edition ${all.unknownCells === 1 ? 'is' : 'are'} unknown: withheld by the publisher to protect single firms, or missing. In ${year} they touch ${printCount(counts.unknown, 'cluster')} of ${printNumber(reading.clusters.length)} (${printShare(counts.unknown / Math.max(1, reading.clusters.length))} of them).`}</p>
<p>An unknown cell is never guessed and never zero. It lies between its published range, or else between nothing and what the published totals leave for it: the parent industry in the same region less what is known of its other parts, and the same industry in the parent region less what is known of its other regions. These bounds are narrowed from both sides until nothing moves, and carried through totals, quotients, shares and ranks. A star is certain (filled) if it holds for every figure within the bounds, possible (outlined, “up to”) if for some. Bounds can be cautious, never wrong.</p>
${all.unknownCells === 0 ? null : thickest(reading)}
${notes.length === 0 ? null : html`<h3>Notes of the run</h3><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
${
  levels.leftOut.length === 0
    ? null
    : printTable({
        id: 'left-out',
        caption: 'Published figures left out of the ratings',
        rows: [...levels.leftOut.keys()],
        columns: [
          { heading: 'What', cell: (row) => levels.leftOut[row]!.what },
          { heading: 'Observations', numeric: true, cell: (row) => printNumber(levels.leftOut[row]!.observations) },
        ],
      })
}`;
}

function thickest(reading: Reading): Markup {
  const { regions } = reading.edition.tables;
  const [unknown, stars, most] = [
    numbers(regions, 'cells_unknown'),
    numbers(regions, 'stars'),
    numbers(regions, 'stars_max'),
  ];
  const code = textOf(regions, 'region');
  const rows = reading.regions
    .filter((row) => unknown[row]! > 0)
    .toSorted((a, b) => unknown[b]! - unknown[a]! || a - b);
  if (rows.length === 0) return html`<p>In ${reading.year} itself every cell is known.</p>`;
  return printTable({
    id: 'most-unknown',
    caption: `Regions with the most unknown cells, ${reading.year}`,
    rows: rows.slice(0, shown),
    columns: [
      { heading: 'Region', cell: (row) => regionCell(reading, code(row)) },
      { heading: 'Unknown cells', numeric: true, cell: (row) => printNumber(unknown[row]!) },
      { heading: 'Certain stars', numeric: true, cell: (row) => printNumber(stars[row]!) },
      { heading: 'Stars left open', numeric: true, cell: (row) => printNumber(most[row]! - stars[row]!) },
    ],
    note:
      rows.length > shown
        ? `The first ${shown} of ${printCount(rows.length, 'region')} with unknown cells; all are in regions.csv.`
        : 'All regions with unknown cells.',
  });
}
