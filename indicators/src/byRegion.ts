import { transposed, type Incidence } from './incidence.ts';

/**
 * Takes a measure of a column of figures region by region: the measure is handed each region's amounts over all industries, zeros
 * among them, and the region's position. The amounts are one array that is filled anew for each region: a measure must not keep it.
 */
export function byRegion(
  incidence: Incidence,
  measure: (amounts: Float64Array, region: number) => number,
): Float64Array {
  const { regions, industries, start, industry, value } = incidence;
  const amounts = new Float64Array(industries.length);
  return Float64Array.from(regions, (_, r) => {
    amounts.fill(0);
    for (let at = start[r]!; at < start[r + 1]!; at++) amounts[industry[at]!] = value[at]!;
    return measure(amounts, r);
  });
}

/** The same industry by industry: the measure is handed each industry's amounts over all regions, and the industry's position. */
export function byIndustry(
  incidence: Incidence,
  measure: (amounts: Float64Array, industry: number) => number,
): Float64Array {
  return byRegion(transposed(incidence), measure);
}
