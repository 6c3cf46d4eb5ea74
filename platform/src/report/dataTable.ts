import type { Markup } from './markup.ts';
import { printNumber } from '../kernel/printedFigure.ts';
import { printTable, type PrintedColumn } from './printedTable.ts';
import type { Column, Table } from '../kernel/table.ts';

const most = 400;

/** The figures behind a figure as a table: whole numbers whole, others with four digits that count, missing ones as "unknown". */
export function dataTable(table: Table, id: string): Markup {
  const shown = Math.min(table.rows, most);
  return printTable({
    id,
    caption: table.title,
    rows: Array.from({ length: shown }, (_, row) => row),
    columns: table.columns.map(printedColumn),
    ...(shown < table.rows
      ? {
          note: `The first ${printNumber(shown)} of ${printNumber(table.rows)} rows; all of them are in the edition's CSV files.`,
        }
      : {}),
  });
}

function printedColumn(column: Column): PrintedColumn {
  const heading = column.name.replaceAll('_', ' ');
  if (column.kind === 'text') {
    return {
      heading,
      meaning: column.description,
      cell: (row) => (column.codes[row]! < 0 ? 'unknown' : column.dictionary[column.codes[row]!]!),
    };
  }
  const year = column.name === 'year';
  return {
    heading,
    meaning: column.description,
    numeric: true,
    cell: (row) => (year ? String(column.values[row]!) : written(column.values[row]!)),
  };
}

function written(value: number): string {
  if (Number.isInteger(value) || Number.isNaN(value) || value === 0) return printNumber(value);
  return printNumber(value, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
}
