import type { Column, NumberColumn, TextColumn } from '../../kernel/table.ts';
import type { NumberDictionary } from './numberDictionary.ts';
import { packedCodes, runOf } from './packedCodes.ts';
import { plainDoubles, plainIntegers } from './plainNumbers.ts';

/** A stretch of a column as Parquet holds it, headers apart: the dictionary where there is one, then which entries are there and their values. */
export interface ColumnPages {
  readonly type: 'BYTE_ARRAY' | 'INT64' | 'DOUBLE';
  readonly rows: number;
  readonly missing: number;
  readonly dictionary: { readonly entries: number; readonly bytes: Uint8Array } | null;
  readonly encoding: 'PLAIN' | 'RLE_DICTIONARY';
  /** Which entries are not missing, with its length in front. */
  readonly levels: Uint8Array;
  readonly values: Uint8Array;
  /** The least and the greatest value that is there; null where none is. */
  readonly least: string | number | null;
  readonly greatest: string | number | null;
}

/** Encodes rows `begin` to `end` of a column: by a dictionary, unless most of its numbers are different. */
export function columnPages(column: Column, begin: number, end: number, numbers: NumberDictionary): ColumnPages {
  return column.kind === 'text' ? textPages(column, begin, end) : numberPages(column, begin, end, numbers);
}

/** Only the texts that these rows have go into their dictionary. */
function textPages({ codes, dictionary }: TextColumn, begin: number, end: number): ColumnPages {
  const own = new Int32Array(dictionary.length).fill(-1);
  const texts: string[] = [];
  const renumbered = codes.slice(begin, end);
  let missing = 0;
  for (let row = 0; row < renumbered.length; row++) {
    const code = renumbered[row]!;
    if (code < 0) missing++;
    else {
      if (own[code]! < 0) own[code] = texts.push(dictionary[code]!) - 1;
      renumbered[row] = own[code]!;
    }
  }
  const encoded = texts.map((text) => Buffer.from(text));
  const order = encoded.toSorted(Buffer.compare);
  return {
    type: 'BYTE_ARRAY',
    ...byDictionary(
      renumbered,
      missing,
      texts.length,
      Buffer.concat(encoded.flatMap((text) => [lengthOf(text), text])),
    ),
    least: order.at(0)?.toString() ?? null,
    greatest: order.at(-1)?.toString() ?? null,
  };
}

function numberPages(column: NumberColumn, begin: number, end: number, numbers: NumberDictionary): ColumnPages {
  const values = column.values.subarray(begin, end);
  const [type, plain] =
    column.kind === 'integer' ? (['INT64', plainIntegers] as const) : (['DOUBLE', plainDoubles] as const);
  const distinct = numbers.of(values);
  if (distinct !== null) {
    const { codes, values: different, missing } = distinct;
    return { type, ...byDictionary(codes, missing, different.length, plain(different)), ...extremes(different) };
  }
  const missing = values.reduce((sum, value) => (Number.isNaN(value) ? sum + 1 : sum), 0);
  const isThere = (row: number): boolean => !Number.isNaN(values[row]!);
  return {
    type,
    rows: values.length,
    missing,
    dictionary: null,
    encoding: 'PLAIN',
    levels: levels(values.length, missing, isThere),
    values: plain(missing === 0 ? values : values.filter((_, row) => isThere(row))),
    ...extremes(values),
  };
}

/** Codes, -1 for missing, with the dictionary they point into. */
function byDictionary(
  codes: Int32Array,
  missing: number,
  entries: number,
  bytes: Uint8Array,
): Omit<ColumnPages, 'type' | 'least' | 'greatest'> {
  const isThere = (row: number): boolean => codes[row]! >= 0;
  const width = Math.max(1, Math.ceil(Math.log2(entries)));
  const known = missing === 0 ? codes : codes.filter((_, row) => isThere(row));
  return {
    rows: codes.length,
    missing,
    dictionary: { entries, bytes },
    encoding: 'RLE_DICTIONARY',
    levels: levels(codes.length, missing, isThere),
    values: Buffer.concat([Uint8Array.of(width), packedCodes(known, width)]),
  };
}

/** Which entries are there, with the length in front. */
function levels(rows: number, missing: number, isThere: (row: number) => boolean): Uint8Array {
  const packed =
    missing === 0 || missing === rows ? runOf(missing === 0 ? 1 : 0, rows) : packedCodes(presence(rows, isThere), 1);
  return Buffer.concat([lengthOf(packed), packed]);
}

function presence(rows: number, isThere: (row: number) => boolean): Int32Array {
  const there = new Int32Array(rows);
  for (let row = 0; row < rows; row++) if (isThere(row)) there[row] = 1;
  return there;
}

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return length;
}

function extremes(values: Float64Array): Pick<ColumnPages, 'least' | 'greatest'> {
  let least = Infinity;
  let greatest = -Infinity;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return least > greatest ? { least: null, greatest: null } : { least, greatest };
}
