/**
 * The coefficient of variation: standard deviation over the absolute mean, with n − 1 as a sample, or with n where `population`. 0 for
 * equal figures, without bound. NaN for no figures, a single one as a sample, a mean of zero or an unknown (NaN) figure.
 */
export function variationCoefficient(values: Float64Array, options: { readonly population?: boolean } = {}): number {
  const n = values.length;
  let sum = 0;
  for (const value of values) sum += value;
  let squares = 0;
  for (const value of values) squares += (value - sum / n) ** 2;
  const divisor = options.population === true ? n : n - 1;
  return sum === 0 ? NaN : Math.sqrt(squares / divisor) / Math.abs(sum / n);
}
