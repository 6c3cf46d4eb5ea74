import type { Intervals } from './intervals.ts';

/**
 * Entries in order, before any cut: who can be above whom does not depend on where the ranking is cut, so one ranking may be cut in
 * many places. Made by `ranking`.
 */
export interface Ranking extends SortedBounds {
  /** As in `RankedStar`. */
  readonly rankLow: Int32Array;
  readonly rankHigh: Int32Array;
  /** Entry by entry, whether it is in the ranking for certain. */
  readonly isCertain: Uint8Array;
  /** Entry by entry, how many others that may be missing from the ranking can have strictly more. */
  readonly optionalAbove: Int32Array;
}

/** The bounds of the entries that may be ranked, each column ascending. */
interface SortedBounds {
  /** The least of all of them. */
  readonly lows: Float64Array;
  /** The most of certain ones, which have more than zero. */
  readonly certainHighs: Float64Array;
  /** The most of optional ones, which may have. */
  readonly optionalHighs: Float64Array;
}

/**
 * Ranks entries by values that move freely in their own intervals. Only entries with more than zero are ranked; NaN counts as
 * nothing. An entry is lowest when it has its least and all that can exceed it do, highest when it has its most and all that need
 * not exceed it stand at or below it.
 */
export function ranking(values: Intervals): Ranking {
  const { low, high } = values;
  const ranked = sortedBounds(values);
  const allKnown = ranked.lows === ranked.certainHighs;
  const rankLow = new Int32Array(low.length);
  const rankHigh = new Int32Array(low.length);
  const isCertain = new Uint8Array(low.length);
  const optionalAbove = new Int32Array(low.length);
  for (let entry = 0; entry < low.length; entry++) {
    const most = high[entry]!;
    if (!(most > 0)) continue;
    const least = low[entry]! > 0 ? low[entry]! : 0;
    const surelyAbove = countAbove(ranked.lows, most);
    const optional = countAbove(ranked.optionalHighs, least);
    const possiblyAbove = allKnown
      ? surelyAbove
      : countAbove(ranked.certainHighs, least) + optional - (most > least ? 1 : 0);
    rankLow[entry] = 1 + surelyAbove;
    rankHigh[entry] = 1 + possiblyAbove;
    isCertain[entry] = least > 0 ? 1 : 0;
    optionalAbove[entry] = optional;
  }
  return { ...ranked, rankLow, rankHigh, isCertain, optionalAbove };
}

/** One column serves for the least and the most where all is known. */
function sortedBounds({ low, high }: Intervals): SortedBounds {
  const lows = new Float64Array(low.length);
  const certainHighs = new Float64Array(low.length);
  const optionalHighs = new Float64Array(low.length);
  let certain = 0;
  let optional = 0;
  let unknown = 0;
  for (let entry = 0; entry < low.length; entry++) {
    const most = high[entry]!;
    if (!(most > 0)) continue;
    const least = low[entry]!;
    if (most !== least) unknown++;
    lows[certain + optional] = least > 0 ? least : 0;
    if (least > 0) certainHighs[certain++] = most;
    else optionalHighs[optional++] = most;
  }
  const sortedLows = lows.subarray(0, certain + optional).sort();
  const sortedCertain = unknown === 0 ? sortedLows : certainHighs.subarray(0, certain).sort();
  return { lows: sortedLows, certainHighs: sortedCertain, optionalHighs: optionalHighs.subarray(0, optional).sort() };
}

/** How many of the ascending values are strictly greater. */
function countAbove(ascending: Float64Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! > value) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
