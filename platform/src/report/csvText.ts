import type { Column, Table } from '../kernel/table.ts';

const rowsInAPiece = 4096;

/**
 * A table as CSV (UTF-8, RFC 4180, header, `.` decimal, no thousands separator), piece by piece. Numbers are the shortest text that reads
 * back to the same double; a missing value is an empty field.
 */
export function* csvText(table: Table): Generator<string> {
  yield `${table.columns.map(({ name }) => quoted(name)).join(',')}\n`;
  const fields = table.columns.map((column, index) => ({
    of: fieldsOf(column),
    sameAs: firstSame(table.columns, index),
  }));
  const row: string[] = fields.map(() => '');
  for (let begin = 0; begin < table.rows; begin += rowsInAPiece) {
    const end = Math.min(begin + rowsInAPiece, table.rows);
    let piece = '';
    for (let at = begin; at < end; at++) {
      for (let column = 0; column < fields.length; column++) {
        const { of, sameAs } = fields[column]!;
        const text = sameAs === column ? of(at) : row[sameAs]!;
        row[column] = text;
        piece += column === 0 ? text : `,${text}`;
      }
      piece += '\n';
    }
    yield piece;
  }
}

function fieldsOf(column: Column): (row: number) => string {
  if (column.kind === 'text') {
    const texts = column.dictionary.map(quoted);
    const { codes } = column;
    return (row) => (codes[row]! < 0 ? '' : texts[codes[row]!]!);
  }
  const { values } = column;
  return (row) => {
    const value = values[row]!;
    return Number.isNaN(value) ? '' : String(value);
  };
}

/** The first column that shows the same numbers, whose text serves again. */
function firstSame(columns: readonly Column[], index: number): number {
  const column = columns[index]!;
  if (column.kind === 'text') return index;
  return columns.findIndex(
    (other) => other.kind !== 'text' && (other.values === column.values || isSame(other.values, column.values)),
  );
}

function isSame(first: Float64Array, second: Float64Array): boolean {
  for (let at = 0; at < first.length; at++) if (!Object.is(first[at], second[at])) return false;
  return first.length === second.length;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
