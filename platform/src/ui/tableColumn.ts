import type { ReactNode } from 'react';
import { textColumn, type Column, type Table } from '../kernel/table.ts';

/** A column of a table on a page: what stands in it, and by what it is sorted. */
export interface TableColumn<Row> {
  readonly title: string;
  /** Said where the title is short for something. */
  readonly description?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What rows are sorted by; a column without it is not sortable. Null goes last in either direction. */
  readonly sort?: (row: Row) => number | string | null;
  /** What a file has in this column, null where it is missing; what rows are sorted by, or a plain text of the cell, where it is not given. */
  readonly value?: (row: Row) => number | string | null;
  readonly numeric?: boolean;
  /** The column that names its row. */
  readonly isName?: boolean;
}

/** The rows of a table on a page as a table for files; a column that has nothing but markup is left out. */
export function fileTable<Row>(
  name: string,
  title: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    title,
    rows: rows.length,
    columns: columns.flatMap((column) => fileColumn(column, rows)),
  };
}

function fileColumn<Row>(column: TableColumn<Row>, rows: readonly Row[]): Column[] {
  const values = rows.map((row) => valueOf(column, row));
  if (values.length > 0 && values.every((value) => value === undefined)) return [];
  const meaning = {
    name: columnName(column),
    description: column.description ?? column.title,
  };
  if (values.every((value) => typeof value !== 'string'))
    return [{ ...meaning, kind: 'number', values: Float64Array.from(values, (value) => value ?? NaN) }];
  return [
    textColumn(
      meaning,
      values.map((value) => (value === undefined || value === null ? null : String(value))),
    ),
  ];
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

function valueOf<Row>({ value, sort, cell }: TableColumn<Row>, row: Row): number | string | null | undefined {
  const own = value ?? sort;
  if (own !== undefined) return own(row);
  const shown = cell(row);
  return typeof shown === 'string' || typeof shown === 'number' ? shown : undefined;
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
