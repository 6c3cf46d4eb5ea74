/** Where a quantile lies between ordered values, by R's number (Hyndman and Fan 1996): 6 (Weibull), 7 (Gumbel; R's and this package's default) or 8 (median-unbiased). */
export type QuantileType = 6 | 7 | 8;

/**
 * The value below which the share `probability` of the values lies, between neighbours by straight line:
 * `x₍ⱼ₎ + g(x₍ⱼ₊₁₎ − x₍ⱼ₎)` with `j + g = a + (n + 1 − 2a)p` held to [1, n] and a = 0, 1 or ⅓ for types 6, 7 and 8 (Hyndman and Fan
 * 1996, definitions 6 to 8). NaN entries are left out; NaN if none is left.
 */
export function quantile(values: Float64Array, probability: number, type: QuantileType = 7): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`A probability lies between 0 and 1; ${probability} does not.`);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return NaN;
  const offset = offsets[type];
  const place = (sorted.length + 1 - 2 * offset) * probability + (offset - 1);
  const position = Math.min(Math.max(place, 0), sorted.length - 1);
  const below = Math.floor(position);
  const lower = sorted[below]!;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return lower === upper || position === below ? lower : lower + (position - below) * (upper - lower);
}

const offsets: Readonly<Record<QuantileType, number>> = { 6: 0, 7: 1, 8: 1 / 3 };
