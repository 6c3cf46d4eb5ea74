import type { Matrix } from '../matrix.ts';
import type { VectorInput, VectorPart } from './vectorCheck.ts';
import type { VectorColumn, VectorFile } from './vectorFile.ts';

/** How far a result lies from a file: the largest differences over all its values; Infinity where one is missing or only one side is NaN. */
export interface Agreement {
  readonly absolute: number;
  /** Against the value itself, or a ten-thousandth of the column's largest where the value is smaller than that. */
  readonly relative: number;
  /** How many values were compared. */
  readonly values: number;
}

/** Compares a result with the file it is meant to match, entries brought together by their codes. */
export function agreement(
  result: VectorPart | Readonly<Record<string, VectorPart>>,
  wanted: VectorFile,
  { incidence }: Pick<VectorInput, 'incidence'>,
): Agreement {
  let all: Agreement = { absolute: 0, relative: 0, values: 0 };
  for (const column of wanted.columns) {
    const part = isPart(result) ? result : result[column.name];
    const ours = part === undefined ? null : inOrderOf(column, part, incidence.regions, incidence.industries);
    const { absolute, relative } =
      ours === null ? { absolute: Infinity, relative: Infinity } : apart(ours, column.values);
    all = {
      absolute: Math.max(all.absolute, absolute),
      relative: Math.max(all.relative, relative),
      values: all.values + column.values.length,
    };
  }
  return all;
}

function isPart(result: VectorPart | Readonly<Record<string, VectorPart>>): result is VectorPart {
  return typeof result === 'number' || 'length' in result || ('rows' in result && 'columns' in result);
}

/** The part's values in the order of the file; null where it has other entries than the file. */
function inOrderOf(
  { keys, values }: VectorColumn,
  part: VectorPart,
  regions: readonly string[],
  industries: readonly string[],
): ArrayLike<number> | null {
  if (typeof part === 'number') return values.length === 1 ? [part] : null;
  if (!('length' in part)) return ofMatrix(part, keys, values.length);
  for (const codes of [regions, industries]) {
    if (part.length !== codes.length) continue;
    const named = keys.find((entries) => entries.every((code) => codes.includes(code)));
    if (named !== undefined) return named.map((code) => part[codes.indexOf(code)]!);
  }
  return part.length === values.length ? part : null;
}

function ofMatrix(
  { rows, columns, values }: Matrix,
  [first, second]: VectorColumn['keys'],
  count: number,
): ArrayLike<number> | null {
  if (first === undefined || second === undefined) return values.length === count ? values : null;
  const rowOf = new Map(rows.map((code, row) => [code, row]));
  const columnOf = new Map(columns.map((code, column) => [code, column]));
  const isTurned = !rowOf.has(first[0]!) || !columnOf.has(second[0]!);
  const [inRows, inColumns] = isTurned ? [second, first] : [first, second];
  if (!inRows.every((code) => rowOf.has(code)) || !inColumns.every((code) => columnOf.has(code))) return null;
  return inRows.map((code, entry) => values[rowOf.get(code)! * columns.length + columnOf.get(inColumns[entry]!)!]!);
}

function apart(ours: ArrayLike<number>, wanted: Float64Array): { absolute: number; relative: number } {
  let largest = 0;
  for (const value of wanted) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
  let absolute = 0;
  let relative = 0;
  for (let entry = 0; entry < wanted.length; entry++) {
    const [a, b] = [ours[entry]!, wanted[entry]!];
    if (Object.is(a, b) || a === b) continue;
    const difference = Math.abs(a - b);
    if (Number.isNaN(difference)) return { absolute: Infinity, relative: Infinity };
    absolute = Math.max(absolute, difference);
    relative = Math.max(relative, difference / Math.max(Math.abs(b), 1e-4 * largest));
  }
  return { absolute, relative };
}
