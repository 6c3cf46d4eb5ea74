/** Mean and population standard deviation (n in the denominator) of the entries that are not NaN; NaN where there are none. */
export function moments(values: Float64Array): { readonly mean: number; readonly deviation: number } {
  let count = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  const mean = sum / count;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / count) };
}

/** Values less the mean of others over their population standard deviation; by themselves, z-scores. NaN stays; no spread gives NaN. */
export function standardise(values: Float64Array, by: Float64Array = values): Float64Array {
  const { mean, deviation } = moments(by);
  return values.map((value) => (deviation === 0 ? NaN : (value - mean) / deviation));
}
