/**
 * How unequally a total is spread over its parts: `Σ(2i − n − 1)x₍ᵢ₎ / (n Σx)` over ascending parts (Gini 1912; Sen 1973, eq. 2.8.1),
 * 0 for equal parts, (n − 1)/n when one part has all. Zero parts count; parts are ≥ 0. Empty or all-zero parts give NaN,
 * and so does an unknown (NaN) part. No small-sample correction.
 */
export function gini(values: Float64Array): number {
  const sorted = values.slice().sort();
  let total = 0;
  let weighted = 0;
  for (let index = 0; index < sorted.length; index++) {
    total += sorted[index]!;
    weighted += (2 * index + 1 - sorted.length) * sorted[index]!;
  }
  return total === 0 ? NaN : weighted / (sorted.length * total);
}
