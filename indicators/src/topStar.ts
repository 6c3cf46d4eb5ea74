import { exactShare } from './exactShare.ts';
import type { Intervals } from './intervals.ts';
import { rankedStar, type RankedStar } from './rankedStar.ts';
import { ranking, type Ranking } from './ranking.ts';

/**
 * The star for the top `share` of a ranking (European Cluster Observatory: size and focus, top 10 %): among the N entries with
 * more than zero, fewer than `⌊share · N⌋` have strictly more. Ties at the cut-off are all in or all out; where the floor is 0
 * nobody earns it. Exact over all completions of the intervals, each entry on its own.
 * A `ranking` of the values may stand for them, where it is cut more than once.
 */
export function topStar(values: Intervals | Ranking, share: number): RankedStar {
  const exact = exactShare(share);
  return rankedStar('rankLow' in values ? values : ranking(values), { places: (n) => exact.floor(n), below: () => 0 });
}
