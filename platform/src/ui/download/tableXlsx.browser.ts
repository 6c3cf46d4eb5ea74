import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import type { Column, Table } from '../../kernel/table.ts';
import { workbookTitle } from './workbookTitle.ts';

/** Letters that a cell of a workbook holds at most. */
const mostLetters = 32_767;

/** A table as a workbook: its figures on one sheet, where they come from and what the columns mean on another. */
export function tableXlsx(table: Table, about: readonly (readonly [string, string])[]): Promise<Blob> {
  const { columns, rows } = table;
  const data: Row[] = [columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }))];
  for (let row = 0; row < rows; row++) data.push(columns.map((column) => cell(column, row)));
  const told: Row[] = [
    ...about.map(([name, text]): Row => [{ value: name, fontWeight: 'bold' }, text.slice(0, mostLetters)]),
    [],
    [
      { value: 'Column', fontWeight: 'bold' },
      { value: 'Meaning', fontWeight: 'bold' },
    ],
    ...columns.map(({ name, description, unit }): Row => [
      name,
      unit === undefined ? description : `${description} (${unit})`,
    ]),
  ];
  return writeXlsxFile(
    [
      { data, sheet: 'Figures', stickyRowsCount: 1, columns: columns.map((column) => ({ width: width(column) })) },
      { data: told, sheet: 'About', columns: [{ width: 22 }, { width: 110 }] },
    ],
    { features: [workbookTitle(table.title)] },
  ).toBlob();
}

function cell(column: Column, row: number): string | number | null {
  if (column.kind === 'text') return column.dictionary[column.codes[row]!]?.slice(0, mostLetters) ?? null;
  const value = column.values[row]!;
  return Number.isFinite(value) ? value : null;
}

function width(column: Column): number {
  const widest =
    column.kind === 'text' ? Math.max(0, ...column.dictionary.slice(0, 500).map(({ length }) => length)) : 10;
  return Math.min(60, Math.max(widest, column.name.length) + 2);
}
