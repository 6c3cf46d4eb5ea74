import type { Bounds, Cells } from '../cells/cells.ts';

/**
 * Cells in which whatever is unknown is taken as absent, for a run that asks for it (`--known-only`). Published totals stay where every
 * one of them is known; else totals are sums of the known cells.
 */
export function knownOnly(cells: Cells): Cells {
  const known = cells.low.map((low, at) => (low === cells.high[at] ? low : 0));
  const { publishedRegionTotals, totalRegion } = cells;
  const isWhole = (bounds: Bounds | null): boolean =>
    bounds !== null && bounds.low.every((low, at) => low === bounds.high[at]);
  return {
    ...cells,
    value: known,
    low: known,
    high: known,
    publishedRegionTotals: isWhole(publishedRegionTotals) ? publishedRegionTotals : null,
    industryTotals: null,
    totalRegion:
      totalRegion !== null &&
      isWhole(totalRegion.byIndustry) &&
      (totalRegion.overall === null || isWhole(totalRegion.overall))
        ? totalRegion
        : null,
  };
}
