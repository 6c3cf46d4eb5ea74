/**
 * How many times the overall share a category has in a region: `(value/regionTotal) / (categoryTotal/total)` (Florence 1939;
 * Hoover 1936; Balassa 1965), 1 when it is as everywhere. Computed as `value·total / (regionTotal·categoryTotal)`, so that it is
 * correctly rounded where the products are whole numbers below 2⁵³. An empty region or category gives NaN, never Infinity.
 */
export function locationQuotient(value: number, regionTotal: number, categoryTotal: number, total: number): number {
  return regionTotal === 0 || categoryTotal === 0 ? NaN : (value * total) / (regionTotal * categoryTotal);
}
