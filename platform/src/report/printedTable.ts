import { html, type Content, type Markup } from './markup.ts';

/** A table of a page: which rows in which order, and what its columns show. */
export interface PrintedTable {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  /** Rows as numbers that the columns understand, in the order to print. */
  readonly rows: readonly number[];
  /** The first column names the row. */
  readonly columns: readonly PrintedColumn[];
  /** Whether readers may sort and filter it where scripts run. */
  readonly sortable?: boolean;
  /** How many rows of a sortable table go on paper. */
  readonly onPaper?: 30 | 60;
  /** What the table leaves out and where that is, under it. */
  readonly note?: Content;
}

/** One column: its heading and what stands in each row. */
export interface PrintedColumn {
  readonly heading: string;
  /** What the heading means, in the heading's tooltip and for screen readers. */
  readonly meaning?: string;
  readonly numeric?: boolean;
  /** Whether it holds words that want room. */
  readonly wide?: boolean;
  cell(row: number): Content;
  /** What the row sorts by where the cell is not plain text or a plain number; NaN goes last. */
  sortBy?(row: number): number;
}

/** A table of no more rows is kept on one page of paper. */
const short = 16;

/** A table with caption and headings that scrolls in a frame of its own, so that the page never has to. */
export function printTable({ id, caption, rows, columns, sortable = false, onPaper = 60, note }: PrintedTable): Markup {
  const kinds = columns.map(({ numeric, wide }) =>
    numeric === true ? html` class="n"` : wide === true ? html` class="w"` : null,
  );
  return html`<div class="table${rows.length <= short ? ' short' : ''}" id="${id}"${sortable ? html` data-sortable data-paper="${onPaper}"` : null}>
<div class="scroll" role="region" aria-labelledby="${id}-caption" tabindex="0">
<table><caption id="${id}-caption">${caption}</caption>
<thead><tr>${columns.map((column, at) => html`<th scope="col"${kinds[at]!}${column.meaning === undefined ? null : html` title="${column.meaning}"`}>${column.heading}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr>${columns.map((column, at) => cell(column, row, at, kinds[at]!))}</tr>
`,
)}</tbody></table></div>
${note === undefined ? null : html`<p class="note">${note}</p>`}${sortable && rows.length > onPaper ? html`<p class="note print-only">On paper: the first ${onPaper} of ${rows.length} rows.</p>` : null}
</div>`;
}

function cell(column: PrintedColumn, row: number, at: number, kind: Markup | null): Markup {
  const sort = column.sortBy?.(row);
  const value = sort === undefined ? null : html` data-v="${Number.isNaN(sort) ? '' : String(sort)}"`;
  return at === 0
    ? html`<th scope="row"${value}>${column.cell(row)}</th>`
    : html`<td${kind}${value}>${column.cell(row)}</td>`;
}
