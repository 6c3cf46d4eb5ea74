import type { Incidence } from './incidence.ts';

/**
 * The mean of a figure of the industries over those that a region has, once each or weighted by its amounts, by region; of the regions
 * over an industry, hand over the transposed table. An empty region gives NaN (0/0), as does a region that has an industry with NaN.
 */
export function meanOver(
  { regions, industries, start, industry, value }: Incidence,
  figure: Float64Array,
  weighted = false,
): Float64Array {
  if (figure.length !== industries.length) {
    throw new RangeError(`${industries.length} industries need as many figures, not ${figure.length}.`);
  }
  return Float64Array.from(regions, (_, r) => {
    let sum = 0;
    let weights = 0;
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      const weight = weighted ? value[at]! : 1;
      sum += weight * figure[industry[at]!]!;
      weights += weight;
    }
    return sum / weights;
  });
}
