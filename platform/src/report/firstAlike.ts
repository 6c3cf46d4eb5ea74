import type { Column } from '../kernel/table.ts';

/** The position of the first of the columns that holds the same as the one at `index`, so that its bytes serve again. */
export function firstAlike(columns: readonly Column[], index: number): number {
  const column = columns[index]!;
  return columns.findIndex((other) => other === column || isAlike(other, column));
}

function isAlike(first: Column, second: Column): boolean {
  if (first.kind === 'text' || second.kind === 'text') return false;
  return first.kind === second.kind && isSame(first.values, second.values);
}

function isSame(first: Float64Array, second: Float64Array): boolean {
  return first === second || (Object.is(first[0], second[0]) && Buffer.compare(bytesOf(first), bytesOf(second)) === 0);
}

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
