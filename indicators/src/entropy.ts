/**
 * How evenly a total is spread over its parts, in bits: `−Σ pᵢ log₂ pᵢ` (Shannon 1948, eq. 4), 0 for one part, log₂ n for n equal parts.
 * Zero parts add nothing; an empty or all-zero input has no distribution and gives NaN, as does an unknown (NaN) part.
 */
export function shannonEntropy(parts: Float64Array): number {
  let total = 0;
  for (const part of parts) total += part;
  if (!(total > 0)) return NaN;
  let entropy = 0;
  for (const part of parts) {
    if (part > 0) entropy -= (part / total) * Math.log2(part / total);
  }
  return entropy;
}
