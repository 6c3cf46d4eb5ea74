import { csvText } from '../../kernel/csvRows.ts';
import type { Column, Table } from '../../kernel/table.ts';
import { formulaFree } from './formulaFree.ts';
import type { Provenance } from './provenance.ts';

/**
 * A table as CSV that says of every row where it comes from. It stays tidy: no lines of comment, but six columns more at the end,
 * `units` (of the columns that have one), `edition`, `edition_mark`, `data_source`, `licence` and `address` (of the page), the same in
 * every row, so that rows keep them when files are joined.
 * RFC 4180, UTF-8, `.` decimal; numbers read back to the same double; a missing value is an empty field. Texts are written so that a
 * spreadsheet takes none of them for a formula.
 */
export function tableCsv(
  table: Table,
  { edition, mark, licence }: Provenance,
  { source, address }: { readonly source: string; readonly address: string },
): string {
  const taken = new Set(table.columns.map(({ name }) => name));
  const free = (name: string): string => (taken.has(name) ? free(`${name}_of_file`) : name);
  const names = [
    ...table.columns.map(({ name }) => name),
    ...['units', 'edition', 'edition_mark', 'data_source', 'licence', 'address'].map(free),
  ];
  const values = table.columns.map(valueOf);
  const units = table.columns.flatMap(({ name, unit }) => (unit === undefined ? [] : [`${name}: ${unit}`])).join('; ');
  const lines = Array.from({ length: table.rows }, (_, row) => [
    ...values.map((of) => of(row)),
    ...[units, edition, mark, source, licence, address].map(formulaFree),
  ]);
  return csvText(names, lines);
}

function valueOf(column: Column): (row: number) => string | number | null {
  if (column.kind === 'text') {
    const written = column.dictionary.map(formulaFree);
    return (row) => written[column.codes[row]!] ?? null;
  }
  return (row) => column.values[row]!;
}
