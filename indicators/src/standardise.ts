/** Below this share of the largest entry a deviation is nothing but the rounding of what the entries were computed from. */
const ROUNDING = 1e-14;

/**
 * Mean and population standard deviation (n in the denominator) of the entries that are not NaN; NaN where there are none. Entries that
 * differ by their rounding alone deviate by 0.
 */
export function moments(values: Float64Array): { readonly mean: number; readonly deviation: number } {
  let count = 0;
  let sum = 0;
  let largest = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
    largest = Math.max(largest, Math.abs(value));
  }
  let rest = 0;
  for (const value of values) if (!Number.isNaN(value)) rest += value - sum / count;
  const mean = sum / count + rest / count;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / count);
  return { mean, deviation: deviation <= ROUNDING * largest ? 0 : deviation };
}

/** Values less the mean of others over their population standard deviation; by themselves, z-scores. NaN stays; no spread gives NaN. */
export function standardise(values: Float64Array, by: Float64Array = values): Float64Array {
  const { mean, deviation } = moments(by);
  const scores = new Float64Array(values.length).fill(NaN);
  if (deviation !== 0) for (let at = 0; at < values.length; at++) scores[at] = (values[at]! - mean) / deviation;
  return scores;
}
