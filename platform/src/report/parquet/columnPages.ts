import type { Encoding, ParquetType } from 'hyparquet';
import type { Column, NumberColumn, TextColumn } from '../../kernel/table.ts';
import type { NumberDictionary } from './numberDictionary.ts';
import { packedCodes } from './packedCodes.ts';
import { plainDoubles, plainIntegers } from './plainNumbers.ts';

/** A stretch of a column as Parquet holds it, headers apart: the dictionary where there is one, then which entries are there and their values. */
export interface ColumnPages {
  readonly type: ParquetType;
  readonly rows: number;
  readonly missing: number;
  readonly dictionary: { readonly entries: number; readonly bytes: Uint8Array } | null;
  readonly encoding: Encoding;
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
  for (let row = 0; row < renumbered.length; row++) {
    const code = renumbered[row]!;
    if (code < 0) continue;
    if (own[code]! < 0) own[code] = texts.push(dictionary[code]!) - 1;
    renumbered[row] = own[code]!;
  }
  const encoded = texts.map((text) => Buffer.from(text));
  const order = encoded.toSorted(Buffer.compare);
  return {
    type: 'BYTE_ARRAY',
    ...byDictionary(renumbered, texts.length, Buffer.concat(encoded.flatMap((text) => [lengthOf(text), text]))),
    least: order.at(0)?.toString() ?? null,
    greatest: order.at(-1)?.toString() ?? null,
  };
}

function numberPages(column: NumberColumn, begin: number, end: number, numbers: NumberDictionary): ColumnPages {
  const values = column.values.subarray(begin, end);
  const [type, plain] =
    column.kind === 'integer' ? (['INT64', plainIntegers] as const) : (['DOUBLE', plainDoubles] as const);
  const distinct = numbers.of(values);
  const [least, greatest] = extremes(distinct?.values ?? values);
  if (distinct !== null)
    return { type, ...byDictionary(distinct.codes, distinct.values.length, plain(distinct.values)), least, greatest };
  const { levels, known, missing } = presence(values, Number.isNaN);
  return {
    type,
    rows: values.length,
    missing,
    dictionary: null,
    encoding: 'PLAIN',
    levels,
    values: plain(known),
    least,
    greatest,
  };
}

/** Codes, -1 for missing, with the dictionary they point into. */
function byDictionary(
  codes: Int32Array,
  entries: number,
  bytes: Uint8Array,
): Omit<ColumnPages, 'type' | 'least' | 'greatest'> {
  const { levels, known, missing } = presence(codes, isMissing);
  const width = Math.max(1, Math.ceil(Math.log2(entries)));
  return {
    rows: codes.length,
    missing,
    dictionary: { entries, bytes },
    encoding: 'RLE_DICTIONARY',
    levels,
    values: Buffer.concat([Uint8Array.of(width), packedCodes(known, width)]),
  };
}

function isMissing(code: number): boolean {
  return code < 0;
}

/** Which entries are there, as levels with their length in front, and those that are. */
function presence<T extends Int32Array | Float64Array>(
  entries: T,
  isAbsent: (entry: number) => boolean,
): { levels: Uint8Array; known: T; missing: number } {
  let missing = 0;
  for (let row = 0; row < entries.length; row++) if (isAbsent(entries[row]!)) missing++;
  const there = new Int32Array(entries.length).fill(1);
  let known = entries;
  if (missing > 0) {
    known = entries.slice(missing) as T;
    let at = 0;
    for (let row = 0; row < entries.length; row++) {
      if (isAbsent(entries[row]!)) there[row] = 0;
      else known[at++] = entries[row]!;
    }
  }
  const packed = packedCodes(there, 1);
  return { levels: Buffer.concat([lengthOf(packed), packed]), known, missing };
}

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return length;
}

function extremes(values: Float64Array): [least: number | null, greatest: number | null] {
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return least > greatest ? [null, null] : [least, greatest];
}
