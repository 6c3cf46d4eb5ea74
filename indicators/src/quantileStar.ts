import { exactShare } from './exactShare.ts';
import type { Intervals } from './intervals.ts';
import { rankedStar, type RankedStar } from './rankedStar.ts';
import { ranking, type Ranking } from './ranking.ts';

/**
 * The star for having at least the quantile (type 7, Hyndman & Fan 1996) of the entries with more than zero. An entry x reaches
 * it exactly when at most `(N − 1)(1 − probability)` have strictly more, which is counted without rounding.
 * Exact over all completions of the intervals, each entry on its own; an entry of zero never earns it.
 * A `ranking` of the values may stand for them, where it is cut more than once.
 */
export function quantileStar(values: Intervals | Ranking, probability: number): RankedStar {
  const exact = exactShare(probability);
  return rankedStar('rankLow' in values ? values : ranking(values), {
    places: (n) => n - exact.ceil(n - 1),
    below: (n) => Math.max(0, exact.ceil(n - 1) - probability * (n - 1)),
  });
}
