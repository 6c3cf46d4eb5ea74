import { useMemo, type ReactNode } from 'react';
import { printNumber } from '../kernel/printedFigure.ts';
import type { Column, Table } from '../kernel/table.ts';
import { DataTable, type TableColumn } from './DataTable.tsx';
import { words } from './words.ts';

/** The figures of a figure as a table: whole numbers whole, others with four digits that count, missing ones as "unknown". */
export function FigureTable({ table }: { readonly table: Table }): ReactNode {
  const rows = useMemo(() => Array.from({ length: table.rows }, (_, row) => row), [table]);
  const columns = useMemo(() => table.columns.map(shown), [table]);
  return <DataTable caption={table.title} rows={rows} rowKey={String} columns={columns} />;
}

function shown(column: Column, at: number): TableColumn<number> {
  const { name, description, unit } = column;
  const heading = {
    title: name.replaceAll('_', ' '),
    description: unit === undefined ? description : `${description} (${unit})`,
    isName: at === 0,
  };
  if (column.kind === 'text') {
    const text = (row: number): string | null => column.dictionary[column.codes[row]!] ?? null;
    return { ...heading, sort: text, cell: (row) => text(row) ?? words.unknown };
  }
  const value = (row: number): number => column.values[row]!;
  return {
    ...heading,
    numeric: true,
    sort: (row) => (Number.isNaN(value(row)) ? null : value(row)),
    cell: (row) => (name === 'year' ? String(value(row)) : written(value(row))),
  };
}

function written(value: number): string {
  if (Number.isInteger(value) || Number.isNaN(value) || value === 0) return printNumber(value);
  return printNumber(value, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
}
