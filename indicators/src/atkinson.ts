/**
 * What share of a total an equal distribution could do without at the same welfare: `1 − [mean((x_j/μ)^(1−ε))]^(1/(1−ε))`, for ε = 1
 * `1 − geometric mean/μ` (Atkinson 1970), in [0, 1]. `aversion` ε ≥ 0 says how much inequality matters, 0 not at all; with 1 and
 * above a part of zero gives 1. Parts are ≥ 0; nothing to share gives NaN; a negative or unknown aversion is a `RangeError`.
 */
export function atkinson(parts: Float64Array, aversion: number): number {
  if (!(aversion >= 0 && aversion < Infinity)) throw new RangeError(`Aversion is 0 or above; ${aversion} is not.`);
  const n = parts.length;
  let total = 0;
  for (const part of parts) total += part;
  if (total === 0) return NaN;
  const power = 1 - aversion;
  let sum = 0;
  for (const part of parts) {
    const logarithm = Math.log((part * n) / total);
    // Less 1 each, so that their digits are kept where the power is next to 0.
    sum += power === 0 ? logarithm : Math.expm1(power * logarithm);
  }
  return Math.max(0, -Math.expm1(power === 0 ? sum / n : Math.log1p(sum / n) / power));
}
