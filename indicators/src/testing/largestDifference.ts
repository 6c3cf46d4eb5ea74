/**
 * How far two columns lie apart at most, relative to the second where that exceeds 1. Infinity where their lengths differ or
 * only one of a pair is NaN; pairs with NaN in the second are passed over when `passOverNaN`.
 */
export function largestDifference(
  ours: ArrayLike<number>,
  wanted: ArrayLike<number>,
  { passOverNaN = false } = {},
): number {
  if (ours.length !== wanted.length) return Infinity;
  let largest = 0;
  for (let index = 0; index < wanted.length; index++) {
    const [a, b] = [ours[index]!, wanted[index]!];
    if (Number.isNaN(b) && (passOverNaN || Number.isNaN(a))) continue;
    const difference = Math.abs(a - b) / Math.max(1, Math.abs(b));
    largest = Number.isNaN(difference) ? Infinity : Math.max(largest, difference);
  }
  return largest;
}
