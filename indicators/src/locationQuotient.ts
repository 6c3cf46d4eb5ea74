/** Products of figures outside of these lose digits, or are 0 or infinite. */
const SMALLEST = 1e-280;
const LARGEST = 1e300;

/**
 * How many times the overall share a category has in a region: `(value/regionTotal) / (categoryTotal/total)` (Florence 1939;
 * Hoover 1936; Balassa 1965), 1 when it is as everywhere. Computed as `value·total / (regionTotal·categoryTotal)`, so that it is
 * correctly rounded where the products are whole numbers below 2⁵³, and as shares where they are beyond what a double holds. An empty region or category gives NaN, never Infinity.
 */
export function locationQuotient(value: number, regionTotal: number, categoryTotal: number, total: number): number {
  if (regionTotal === 0 || categoryTotal === 0) return NaN;
  const expected = regionTotal * categoryTotal;
  if (expected > SMALLEST && expected < LARGEST && value * total < LARGEST) return (value * total) / expected;
  return (value / regionTotal) * (total / categoryTotal);
}
