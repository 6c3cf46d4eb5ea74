/** The largest difference between two columns, entry by entry; entries that are NaN are passed over. */
export function largestChange(from: Float64Array, to: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < from.length; k++)
    if (!Number.isNaN(to[k]!)) largest = Math.max(largest, Math.abs(to[k]! - from[k]!));
  return largest;
}
