/** The share of a standard normal distribution below z, by its series around 0 (Marsaglia 2004), to 15 decimals; 0 and 1 far out. NaN for NaN. */
export function normalProbability(z: number): number {
  if (Math.abs(z) > 8.2) return z < 0 ? 0 : 1;
  let term = z;
  let sum = z;
  let before = NaN;
  for (let odd = 3; sum !== before && !Number.isNaN(sum); odd += 2) {
    before = sum;
    term *= (z * z) / odd;
    sum += term;
  }
  return Math.min(1, Math.max(0, 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)));
}

/**
 * The z below which the share `probability` of a standard normal distribution lies, by bisection of {@link normalProbability}:
 * to 12 decimals where the probability is between 10⁻⁴ and 1 − 10⁻⁴. −Infinity for 0, Infinity for 1, NaN elsewhere beyond.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) return probability === 0 ? -Infinity : probability === 1 ? Infinity : NaN;
  let low = -8.2;
  let high = 8.2;
  for (let middle = 0; middle > low && middle < high;) {
    if (normalProbability(middle) < probability) low = middle;
    else high = middle;
    middle = (low + high) / 2;
  }
  return high;
}
