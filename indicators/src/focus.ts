import type { ClusterTable, Totals } from './clusterTable.ts';
import type { Intervals } from './intervals.ts';

/**
 * A cluster's share of its region's total (European Cluster Observatory: focus), with bounds, in [0, 1]. Where the total is a
 * sum, `x/(x + rest)` with the rest of the region moving freely: exact. Where it is published, `x/total`, at most 1 as far as
 * the figures allow it (a cluster that certainly exceeds its region's total keeps the share it comes to). An empty region gives NaN.
 */
export function focusShares(clusters: ClusterTable, totals: Totals): Intervals {
  const { region, value } = clusters;
  const low = new Float64Array(region.length);
  const high = new Float64Array(region.length);
  for (let cluster = 0; cluster < region.length; cluster++) {
    const least = value.low[cluster]!;
    const most = value.high[cluster]!;
    const totalLow = totals.region.low[region[cluster]!]!;
    const totalHigh = totals.region.high[region[cluster]!]!;
    if (most === 0 || totalHigh === 0) {
      low[cluster] = high[cluster] = totalHigh === 0 ? NaN : 0;
    } else if (totals.regionIsSum) {
      low[cluster] = totalHigh === Infinity || least === 0 ? 0 : least / (totalHigh - (most - least));
      high[cluster] = most === Infinity ? 1 : most / (totalLow + (most - least));
    } else {
      low[cluster] = least === 0 ? 0 : least / totalHigh;
      high[cluster] = Math.min(totalLow === 0 ? Infinity : most / totalLow, Math.max(1, least / totalHigh));
    }
  }
  return { low, high };
}
