/** Whether fewer than a fifth of the rows have a known value: a column of such values says nothing in print. */
export function isMostlyUnknown(values: Float64Array, rows: readonly number[]): boolean {
  return rows.filter((row) => !Number.isNaN(values[row]!)).length * 5 < rows.length;
}
