import type { Bounds } from './cells.ts';
import type { BoundedGrid } from './boundCells.ts';
import type { FamilySums } from './families.ts';
import type { Grid } from './grid.ts';
import { worth } from './worth.ts';

interface PartSum {
  readonly low: number;
  readonly high: number;
  /** Whether the sum goes over everything the code holds. */
  readonly isAll: boolean;
}

/**
 * Sums over the leaf codes of one axis, for each given code of the other: over the leaf industries of a region, or over the rated
 * regions of an industry. The cells' bounds are added up, and where a published figure of a coarser code is all of its leaves, the sum is
 * no wider than that figure with the rounding of its sum.
 */
export function partSums(
  grid: Grid,
  bounds: BoundedGrid,
  sums: FamilySums,
  axis: 'region' | 'industry',
  others: readonly number[],
  isLeaf: Uint8Array,
): Bounds {
  const tree = axis === 'industry' ? grid.industries : grid.regions;
  const nodeOf =
    axis === 'industry' ? grid.node : (industry: number, region: number): number => grid.node(region, industry);
  const equality = new Int32Array(grid.figure.length).fill(-1);
  const disagreeing = new Set(bounds.disagreeing);
  sums.whole.forEach((whole, sum) => {
    const family = sums.families[sums.family[sum]!]!;
    if (family.axis === axis && worth(family) === 'equal' && !sums.lacksPart[sum]! && !disagreeing.has(sum))
      equality[whole] = sum;
  });
  const sumOf = (other: number, code: number): PartSum => {
    const node = nodeOf(other, code);
    if (isLeaf[code] === 1)
      return node < 0
        ? { low: 0, high: 0, isAll: true }
        : { low: bounds.low[node]!, high: bounds.high[node]!, isAll: true };
    const children = tree.children[code]!;
    let low = 0;
    let high = 0;
    let isAll = children.length > 0;
    for (const child of children) {
      const part = sumOf(other, child);
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
  const roots = [...tree.order].filter((code) => tree.parent[code] === -1);
  const totals = { low: new Float64Array(others.length), high: new Float64Array(others.length) };
  others.forEach((other, at) => {
    for (const root of roots) {
      const part = sumOf(other, root);
      totals.low[at]! += part.low;
      totals.high[at]! += part.high;
    }
  });
  return totals;
}
