import type { ClusterTable, Totals } from './clusterTable.ts';
import type { Intervals } from './intervals.ts';
import { locationQuotient } from './locationQuotient.ts';
import { greatestQuotient, leastQuotient, quotientBox } from './quotientBounds.ts';

/**
 * Bounds of every cluster's location quotient over all completions of the unknown figures, each cell on its own.
 *
 * - Both totals sums: the cluster, the rest of its region, the rest of its category and everything else are disjoint sets of
 *   cells, and the bounds are exact.
 * - Region published, category a sum: the overall is the region's total plus the other regions' totals; exact but for the
 *   cluster's not exceeding its region, which is used for the upper bound only.
 * - Category published (region a sum or published): the overall is a figure of its own; likewise.
 *
 * Where all inputs are points, `low === high === locationQuotient(…)`. A cluster that may be zero has low 0, one that certainly
 * is zero has 0, and NaN stands where the region or the category certainly is empty. Unbounded figures may give Infinity as high.
 */
export function locationQuotients(clusters: ClusterTable, totals: Totals): Intervals {
  const low = new Float64Array(clusters.region.length);
  const high = new Float64Array(clusters.region.length);
  for (let cluster = 0; cluster < low.length; cluster++) {
    const box = quotientBox(clusters, totals, cluster);
    const isPoint =
      box.xLow === box.xHigh &&
      box.regionLow === box.regionHigh &&
      box.categoryLow === box.categoryHigh &&
      box.overallLow === box.overallHigh;
    if (isPoint) {
      low[cluster] = high[cluster] = locationQuotient(box.xLow, box.regionLow, box.categoryLow, box.overallLow);
    } else if (box.xHigh === 0 || box.regionHigh === 0 || box.categoryHigh === 0) {
      low[cluster] = high[cluster] = box.regionHigh === 0 || box.categoryHigh === 0 ? NaN : 0;
    } else {
      low[cluster] = leastQuotient(box, totals).quotient;
      high[cluster] = greatestQuotient(box, totals).quotient;
    }
  }
  return { low, high };
}
