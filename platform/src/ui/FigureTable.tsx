import { useMemo, type ReactNode } from 'react';
import { printNumber } from '../kernel/printedFigure.ts';
import type { Column, Table } from '../kernel/table.ts';
import { DataTable, type TableColumn } from './DataTable.tsx';
import type { TableAddress } from './useTableState.tsx';
import { words } from './words.ts';

/**
 * The figures of a figure as a table, but for what is the same text in every row: whole numbers whole, others with four digits that count,
 * shares in per cent as they are drawn, missing ones as "unknown".
 */
export function FigureTable({ table, address }: { readonly table: Table; readonly address: TableAddress }): ReactNode {
  const rows = useMemo(() => Array.from({ length: table.rows }, (_, row) => row), [table]);
  const columns = useMemo(
    () => table.columns.filter((column) => !isSaidAlready(column, table.rows)).map(shown),
    [table],
  );
  return <DataTable caption={table.title} rows={rows} rowKey={String} columns={columns} address={address} />;
}

/** How the unit of a share begins: all of it is 1. */
const share = 'share of 1';

/** What a file must say again in every row, such as the one region that a figure is of, the page says once. */
function isSaidAlready(column: Column, rows: number): boolean {
  if (column.kind === 'text')
    return rows > 1 && column.dictionary.length <= 1 && column.codes.every((code) => code === column.codes[0]);
  return rows > 1 && column.name === 'year' && column.values.every((value) => value === column.values[0]);
}

function shown(column: Column, at: number): TableColumn<number> {
  const { name, description } = column;
  const isShare = column.unit?.startsWith(share) === true;
  const unit = isShare ? column.unit?.replace(share, '%') : column.unit;
  const heading = {
    title: name.replace(/_(low|high)$/, (end) => words.ends[end === '_low' ? 'low' : 'high']).replaceAll('_', ' '),
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
    cell: (row) => {
      if (name === 'year') return String(value(row));
      return isShare && !Number.isNaN(value(row)) ? `${written(100 * value(row))}\u00a0%` : written(value(row));
    },
  };
}

function written(value: number): string {
  if (Number.isInteger(value) || Number.isNaN(value) || value === 0) return printNumber(value);
  return printNumber(value, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
}
