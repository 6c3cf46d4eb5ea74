import { html, type Markup } from '../../report/markup.ts';
import { printNumber } from '../../kernel/printedFigure.ts';
import { printTable } from '../../report/printedTable.ts';
import type { Reading } from './reading.ts';

/** How many rows or cells could not be used, for each reason. */
export function rejected({ edition }: Reading): Markup {
  const reasons = Object.entries(edition.manifest.issues);
  if (reasons.length === 0) return html`<p>Every row of the input could be used.</p>`;
  return printTable({
    id: 'issue-table',
    caption: 'Rows and cells that could not be used, by reason',
    rows: [...reasons.keys()],
    columns: [
      { heading: 'Reason', cell: (at) => reasons[at]![0] },
      { heading: 'Count', numeric: true, cell: (at) => printNumber(reasons[at]![1]) },
    ],
    note: 'Each with file, line, column and value is in issues.csv.',
  });
}
