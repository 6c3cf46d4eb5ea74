/**
 * The value below which the share `probability` of the values lies, between neighbours by straight line: R's type 7
 * (Hyndman & Fan 1996, definition 7), `x₍ⱼ₎ + g(x₍ⱼ₊₁₎ − x₍ⱼ₎)` with `j + g = (n − 1)p + 1`. NaN entries are left out; NaN if none is left.
 */
export function quantile(values: Float64Array, probability: number): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`A probability lies between 0 and 1; ${probability} does not.`);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return NaN;
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const lower = sorted[below]!;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return lower === upper ? lower : lower + (position - below) * (upper - lower);
}
