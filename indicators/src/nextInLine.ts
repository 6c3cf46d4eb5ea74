import { exactShare } from './exactShare.ts';
import type { Intervals } from './intervals.ts';
import { rankedStar } from './rankedStar.ts';
import { ranking, type Ranking } from './ranking.ts';

/**
 * Bounds of the figure that the holders of a star for the top `share` must not fall below to keep it: the greatest that has no place,
 * or that of the last place where several share it. In the unit of the values; NaN for both where nothing is ranked.
 */
export function nextInLine(
  values: Intervals | Ranking,
  share: number,
): { readonly low: number; readonly high: number } {
  const exact = exactShare(share);
  const { cutoffLow: low, cutoffHigh: high } = rankedStar('rankLow' in values ? values : ranking(values), {
    places: (n) => Math.min(n, exact.floor(n) + 1),
    below: () => 0,
  });
  return { low, high };
}
