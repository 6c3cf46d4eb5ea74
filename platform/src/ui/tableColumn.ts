import type { ReactNode } from 'react';
import { textColumn, type Column, type Table } from '../kernel/table.ts';
import type { SavedColumn } from '../kernel/savedColumn.ts';

/** A column of a table on a page: what stands in it, and by what it is sorted. */
export interface TableColumn<Row> {
  readonly title: string;
  /** Said where the title is short for something. */
  readonly description?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What rows are sorted by; a column without it is not sortable. Null goes last in either direction. */
  readonly sort?: (row: Row) => number | string | null;
  readonly numeric?: boolean;
  /** The column that names its row. */
  readonly isName?: boolean;
}

/** A column of a table that can be saved: it must say what of it stands in files, which is not what is written for the eye. */
export interface SavedTableColumn<Row> extends TableColumn<Row> {
  /** Nothing where another column, or the way to another page, says it all. */
  readonly saves: readonly SavedColumn<Row>[];
  /** Whether it is one of several that hold the same of something else, such as a year each: a file has a row for each of them. */
  readonly isOneOfAlike?: boolean;
}

/**
 * The rows of a table on a page as a table for files, one row an observation: columns that are alike become rows, each with what the
 * others save.
 */
export function fileTable<Row>(
  name: string,
  title: string,
  columns: readonly SavedTableColumn<Row>[],
  rows: readonly Row[],
): Table {
  const alike = columns.filter(({ isOneOfAlike }) => isOneOfAlike === true);
  const own = columns.filter((column) => !alike.includes(column)).flatMap(({ saves }) => saves);
  const times = Math.max(1, alike.length);
  const made = [
    ...own.map((column) =>
      fileColumn(
        column,
        rows.flatMap((row) => Array.from<number | string | null>({ length: times }).fill(column.of(row))),
      ),
    ),
    ...(alike[0]?.saves ?? []).map((column, at) =>
      fileColumn(
        column,
        rows.flatMap((row) => alike.map(({ saves }) => saves[at]!.of(row))),
      ),
    ),
  ];
  const twice = made.find((column, at) => made.findIndex((other) => other.name === column.name) < at);
  if (twice !== undefined) throw new Error(`${name} saves ${twice.name} twice`);
  return { name, title, rows: rows.length * times, columns: made };
}

function fileColumn<Row>(
  { name, description, unit, kind }: SavedColumn<Row>,
  values: readonly (number | string | null)[],
): Column {
  const meaning = { name, description, ...(unit === undefined ? {} : { unit }) };
  if (kind === 'text')
    return textColumn(
      meaning,
      values.map((value) => (value === null ? null : String(value))),
    );
  return { ...meaning, kind, values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)) };
}

function columnName({ title }: { readonly title: string }): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '');
}

/** What columns are called in an address: their titles in small letters, with a number where that would not tell them apart. */
export function columnKeys(columns: readonly { readonly title: string }[]): string[] {
  const names = columns.map(columnName);
  return names.map((name, at) => (name === '' || names.indexOf(name) < at ? `${name}_${at + 1}` : name));
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Rows in the order of a column; missing values last in either direction, equal ones as they were. */
export function inOrder<Row>(
  rows: readonly Row[],
  by: (row: Row) => number | string | null,
  down: boolean,
): readonly Row[] {
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)));
    })
    .map(({ row }) => row);
}
