import { html, type Markup } from '../../report/markup.ts';
import { printNumber } from '../../kernel/printedFigure.ts';
import { printTable } from '../../report/printedTable.ts';
import type { Geometry } from '../geometry/geometry.ts';
import { capital } from './capital.ts';
import { definitionInWords } from './definitionInWords.ts';
import { publisherOf } from './publisherOf.ts';
import type { Reading } from './reading.ts';

/** The files the edition rests on, who publishes them on which terms, and their fingerprints. */
export function sources({ edition }: Reading, geometry: Geometry | null): Markup {
  const { inputs, definition, madeUp, asterism } = edition.manifest;
  return html`${printTable({
    id: 'input-table',
    caption: 'Input files',
    rows: [...inputs.keys()],
    columns: [
      {
        heading: 'File',
        cell: (at) =>
          html`${inputs[at]!.name} <span class="quiet">${inputs[at]!.reader}, ${printNumber(inputs[at]!.bytes)} bytes</span>`,
      },
      { heading: 'Publisher', cell: (at) => published(inputs[at]!.reader, madeUp) },
      { heading: 'Rows read', numeric: true, cell: (at) => printNumber(inputs[at]!.rowsRead) },
      { heading: 'Used', numeric: true, cell: (at) => printNumber(inputs[at]!.rowsUsed) },
      {
        heading: 'Rejected',
        meaning: 'Rows or cells that could not be used: listed in issues.csv',
        numeric: true,
        cell: (at) => printNumber(inputs[at]!.rowsRejected),
      },
      {
        heading: 'Set aside',
        meaning: 'Rows that are about something else, such as another measure',
        cell: (at) => setAside(inputs[at]!.rowsSetAside),
      },
      { heading: 'SHA-256', cell: (at) => html`<span class="hash">${inputs[at]!.sha256}</span>` },
    ],
  })}
<dl class="terms">
<dt>Categories</dt><dd>${definition.title === definition.name ? `${capital(definitionInWords(edition))}.` : `${definition.title} (${definition.name}, version ${definition.version}). ${definition.source}.`} Licence: ${definition.licence}. <span class="hash">${definition.sha256}</span></dd>
${geometry === null ? null : html`<dt>Boundaries</dt><dd>${geometry.name}. ${geometry.attribution ?? 'The file does not say whose boundaries they are.'} <span class="hash">${geometry.sha256}</span></dd>`}
<dt>Software</dt><dd>Asterism ${asterism.version}, European Union Public Licence 1.2</dd>
<dt>Typeface</dt><dd>Source Sans 3, SIL Open Font Licence 1.1</dd>
</dl>`;
}

function published(reader: string, madeUp: boolean): string {
  const publisher = publisherOf(reader);
  if (madeUp) return 'Nobody: made-up demonstration data';
  return publisher === null ? 'Not stated in the file' : `${publisher.name}. ${publisher.terms}`;
}

function setAside(reasons: Readonly<Record<string, number>>): string {
  const entries = Object.entries(reasons);
  return entries.length === 0 ? 'none' : entries.map(([reason, rows]) => `${printNumber(rows)} ${reason}`).join(', ');
}
