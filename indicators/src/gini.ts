/** Which Gini coefficient. */
export interface GiniOptions {
  /** Whether it is multiplied by n/(n − 1), so that one part with all gives 1 however few there are (Deltas 2003). Default false. */
  readonly corrected?: boolean;
}

/**
 * How unequally a total is spread over its parts: `Σ(2i − n − 1)x₍ᵢ₎ / (n Σx)` over ascending parts (Gini 1912; Sen 1973, eq. 2.8.1),
 * 0 for equal parts, (n − 1)/n when one part has all, or 1 where corrected. Zero parts count; parts are ≥ 0. Empty or all-zero parts
 * give NaN, and so do an unknown (NaN) part and, where corrected, a single part.
 */
export function gini(values: Float64Array, options: GiniOptions = {}): number {
  const sorted = values.slice().sort();
  let total = 0;
  let weighted = 0;
  for (let index = 0; index < sorted.length; index++) {
    total += sorted[index]!;
    weighted += (2 * index + 1 - sorted.length) * sorted[index]!;
  }
  const divisor = options.corrected === true ? sorted.length - 1 : sorted.length;
  return total === 0 ? NaN : Math.max(0, weighted / (divisor * total));
}
