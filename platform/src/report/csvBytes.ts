import type { Column, Table } from '../kernel/table.ts';
import { firstAlike } from './firstAlike.ts';
import { longestNumber, putNumber } from './putNumber.ts';

const pieceLength = 1 << 18;
const comma = 44;
const lineFeed = 10;

/**
 * A table as CSV (UTF-8, RFC 4180, header, `.` decimal, no thousands separator), piece by piece; a piece holds until the next is asked
 * for. Numbers are the shortest text that reads back to the same double; a missing value is an empty field.
 */
export function* csvBytes(table: Table): Generator<readonly Uint8Array[]> {
  yield [Buffer.from(`${table.columns.map(({ name }) => quoted(name)).join(',')}\n`)];
  const fields = table.columns.map((column, index) => field(column, firstAlike(table.columns, index), index));
  const longestRow = fields.reduce((sum, { longest }) => sum + longest + 1, 0);
  const bytes = new Uint8Array(Math.max(pieceLength, longestRow));
  const begins = new Int32Array(fields.length);
  const ends = new Int32Array(fields.length);
  let at = 0;
  for (let row = 0; row < table.rows; row++) {
    if (at + longestRow > bytes.length) {
      yield [bytes.subarray(0, at)];
      at = 0;
    }
    for (let column = 0; column < fields.length; column++) {
      const { sameAs, codes, texts, values } = fields[column]!;
      begins[column] = at;
      if (sameAs < column) at = put(bytes, at, bytes, begins[sameAs]!, ends[sameAs]!);
      else if (values !== null) at = putNumber(bytes, at, values[row]!);
      else if (codes![row]! >= 0) {
        const text = texts[codes![row]!]!;
        at = put(bytes, at, text, 0, text.length);
      }
      ends[column] = at;
      bytes[at++] = comma;
    }
    bytes[at - 1] = lineFeed;
  }
  yield [bytes.subarray(0, at)];
}

interface Field {
  /** The first column that holds the same, whose bytes serve again; the column itself where there is none. */
  readonly sameAs: number;
  readonly codes: Int32Array | null;
  readonly texts: readonly Uint8Array[];
  readonly values: Float64Array | null;
  readonly longest: number;
}

function field(column: Column, sameAs: number, index: number): Field {
  if (column.kind !== 'text') return { sameAs, codes: null, texts: [], values: column.values, longest: longestNumber };
  const texts = column.dictionary.map((text) => Uint8Array.from(Buffer.from(quoted(text))));
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  return { sameAs: index, codes: column.codes, texts, values: null, longest };
}

/** Copies bytes of one array into another and says where they end there; a loop, since a field is shorter than a call takes. */
function put(to: Uint8Array, at: number, from: Uint8Array, begin: number, end: number): number {
  for (let byte = begin; byte < end; byte++) to[at++] = from[byte]!;
  return at;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
