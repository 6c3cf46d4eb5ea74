import { exactShare } from './exactShare.ts';
import type { Intervals } from './intervals.ts';
import { rankedStar, type RankedStar } from './rankedStar.ts';

/**
 * The star for the top `share` of a ranking (European Cluster Observatory: size and focus, top 10 %): among the N entries with
 * more than zero, fewer than `⌊share · N⌋` have strictly more. Ties at the cut-off are all in or all out; where the floor is 0
 * nobody earns it. Exact over all completions of the intervals, each entry on its own.
 */
export function topStar(values: Intervals, share: number): RankedStar {
  const exact = exactShare(share);
  return rankedStar(values, { places: (n) => exact.floor(n), below: () => 0 });
}
