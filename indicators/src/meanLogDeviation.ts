/**
 * How unequal parts are, with weight on the small ones: the mean of `ln(μ/x_j)` (Theil 1967: his second measure, L), 0 for equal parts,
 * without bound. NaN where there are no parts or one of them is zero, which has no logarithm.
 */
export function meanLogDeviation(parts: Float64Array): number {
  let total = 0;
  for (const part of parts) total += part;
  let sum = 0;
  for (const part of parts) sum += part > 0 ? Math.log(total / parts.length / part) : NaN;
  return parts.length === 0 ? NaN : Math.max(0, sum / parts.length);
}
