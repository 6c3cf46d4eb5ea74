import { coOccurrence } from './coOccurrence.ts';
import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';

/** Below this share of its sum of squares the variance of a column is nothing but rounding. */
const ROUNDING = 1e-14;

/**
 * Which industries are large in the same regions: Pearson's correlation of their columns over all regions, empty cells as 0, the
 * *locational correlation* of employment, or of establishments where the table holds them (Porter 2003). Symmetric, in
 * [−1, 1], 1 on the diagonal. An industry that is the same everywhere, an empty one among them, has no correlation: NaN (0/0).
 */
export function locationalCorrelation(incidence: Incidence): Matrix {
  const { regions, industries, industry, value } = incidence;
  const size = industries.length;
  const products = coOccurrence(incidence, { weighted: true });
  const sums = new Float64Array(size);
  for (let at = 0; at < value.length; at++) sums[industry[at]!]! += value[at]!;
  const deviation = Float64Array.from(industries, (_, i) => {
    const square = products.values[i * size + i]!;
    const variance = square - (sums[i]! * sums[i]!) / regions.length;
    return variance > ROUNDING * square ? Math.sqrt(variance) : NaN;
  });
  const values = products.values.map((product, cell) => {
    const i = Math.trunc(cell / size);
    const j = cell % size;
    if (i === j) return Number.isNaN(deviation[i]!) ? NaN : 1;
    const correlation = (product - (sums[i]! * sums[j]!) / regions.length) / (deviation[i]! * deviation[j]!);
    return Math.max(-1, Math.min(1, correlation));
  });
  return { rows: industries, columns: industries, values };
}
