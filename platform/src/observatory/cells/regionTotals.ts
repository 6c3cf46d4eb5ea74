import type { BoundedGrid } from './boundCells.ts';
import type { Bounds } from './cells.ts';
import type { Grid } from './grid.ts';

/**
 * Totals over all industries of the rated regions, by position among `regions` codes: the published total where it is known; where it is
 * not, what it and the sum of its parts (one entry a rated region) leave.
 */
export function regionTotals(
  grid: Grid,
  bounds: BoundedGrid,
  parts: Bounds,
  rated: readonly number[],
  totalIndustry: number,
  regions: number,
): Bounds {
  const totals = { low: new Float64Array(regions), high: new Float64Array(regions) };
  rated.forEach((region, at) => {
    const node = totalIndustry < 0 ? -1 : grid.node(region, totalIndustry);
    let low = parts.low[at]!;
    let high = parts.high[at]!;
    if (node >= 0) {
      const isKnown = grid.low[node] === grid.high[node];
      const narrowLow = Math.max(low, bounds.low[node]!);
      const narrowHigh = Math.min(high, bounds.high[node]!);
      const isMeeting = !isKnown && narrowLow <= narrowHigh;
      low = isMeeting ? narrowLow : bounds.low[node]!;
      high = isMeeting ? narrowHigh : bounds.high[node]!;
    }
    totals.low[region] = low;
    totals.high[region] = high;
  });
  return totals;
}
