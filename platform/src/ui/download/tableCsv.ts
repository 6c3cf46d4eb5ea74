import type { Column, Table } from '../../kernel/table.ts';
import type { Provenance } from './provenance.ts';

/**
 * A table as CSV that says of every row where it comes from. It stays tidy: no lines of comment, but four columns more at the end,
 * `edition`, `edition_mark`, `data_source` and `licence`, the same in every row, so that rows keep them when files are joined.
 * RFC 4180, UTF-8, `.` decimal; numbers read back to the same double; a missing value is an empty field.
 */
export function tableCsv(table: Table, { edition, mark, licence }: Provenance, source: string): string {
  const taken = new Set(table.columns.map(({ name }) => name));
  const free = (name: string): string => (taken.has(name) ? free(`${name}_of_file`) : name);
  const names = [
    ...table.columns.map(({ name }) => name),
    ...['edition', 'edition_mark', 'data_source', 'licence'].map(free),
  ];
  const same = [edition, mark, source, licence].map(quoted).join(',');
  const fields = table.columns.map(field);
  const rows = Array.from({ length: table.rows }, (_, row) => [...fields.map((of) => of(row)), same].join(','));
  return [names.map(quoted).join(','), ...rows, ''].join('\r\n');
}

function field(column: Column): (row: number) => string {
  if (column.kind === 'text') {
    const texts = column.dictionary.map(quoted);
    return (row) => texts[column.codes[row]!] ?? '';
  }
  return (row) => (Number.isFinite(column.values[row]!) ? String(column.values[row]!) : '');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
