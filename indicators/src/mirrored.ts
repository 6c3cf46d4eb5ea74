/** Rows and columns that are copied together, few enough for a near cache. */
const TILE = 32;

/** Copies what stands above the diagonal of a square row-major table to below it, in place, and gives the table back. */
export function mirrored(values: Float64Array, size: number): Float64Array {
  for (let top = 0; top < size; top += TILE) {
    for (let left = 0; left <= top; left += TILE) {
      for (let i = top; i < Math.min(top + TILE, size); i++) {
        for (let j = left; j < Math.min(left + TILE, i); j++) values[i * size + j] = values[j * size + i]!;
      }
    }
  }
  return values;
}
