import type { Bounds } from './cells.ts';
import type { BoundedGrid } from './boundCells.ts';
import { worth, type FamilySums } from './families.ts';
import type { Grid } from './grid.ts';

interface PartSum {
  readonly low: number;
  readonly high: number;
  /** Whether the sum goes over everything the code holds. */
  readonly isAll: boolean;
}

/**
 * The sum of a region's leaf industries, for each of the given regions: the cells' bounds added up, and where a published figure of a
 * coarser industry is all of its leaves, no wider than that figure with the rounding of its sum.
 */
export function partSums(grid: Grid, bounds: BoundedGrid, sums: FamilySums, regions: readonly number[], isLeaf: Uint8Array): Bounds {
  const equality = new Int32Array(grid.figure.length).fill(-1);
  const disagreeing = new Set(bounds.disagreeing);
  sums.whole.forEach((whole, sum) => {
    const family = sums.families[sums.family[sum]!]!;
    if (family.axis === 'industry' && worth(family) === 'equal' && !sums.lacksPart[sum]! && !disagreeing.has(sum)) equality[whole] = sum;
  });
  const sumOf = (region: number, industry: number): PartSum => {
    const node = grid.node(region, industry);
    if (isLeaf[industry] === 1) return node < 0 ? { low: 0, high: 0, isAll: true } : { low: bounds.low[node]!, high: bounds.high[node]!, isAll: true };
    const children = grid.industries.children[industry]!;
    let low = 0;
    let high = 0;
    let isAll = children.length > 0;
    for (const child of children) {
      const part = sumOf(region, child);
      low += part.low;
      high += part.high;
      isAll &&= part.isAll;
    }
    if (!isAll || low === high || node < 0 || equality[node]! < 0) return { low, high, isAll };
    const slack = sums.slack[equality[node]!]!;
    const narrowLow = Math.max(low, bounds.low[node]! - slack);
    const narrowHigh = Math.min(high, bounds.high[node]! + slack);
    return narrowLow <= narrowHigh ? { low: narrowLow, high: narrowHigh, isAll } : { low, high, isAll };
  };
  const roots = [...grid.industries.order].filter((industry) => grid.industries.parent[industry] === -1);
  const totals = { low: new Float64Array(regions.length), high: new Float64Array(regions.length) };
  regions.forEach((region, at) => {
    for (const root of roots) {
      const part = sumOf(region, root);
      totals.low[at]! += part.low;
      totals.high[at]! += part.high;
    }
  });
  return totals;
}
