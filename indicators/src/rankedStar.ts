import type { Intervals } from './intervals.ts';
import { verdict } from './verdict.ts';

/** What a star by rank comes to when some values are unknown. */
export interface RankedStar {
  /** One `verdict` an entry. */
  readonly verdict: Uint8Array;
  /** Best and worst attainable rank: 1 + the entries that have strictly more. 0 where the entry can't be in the ranking. */
  readonly rankLow: Int32Array;
  readonly rankHigh: Int32Array;
  /** How many entries are in the ranking (have more than zero): at least, at most. */
  readonly nLow: number;
  readonly nHigh: number;
  /** How many places earn the star: at least, at most. */
  readonly placesLow: number;
  readonly placesHigh: number;
  /** Bounds of the cut-off, the smallest value that still earns the star; NaN where there is no place. */
  readonly cutoffLow: number;
  readonly cutoffHigh: number;
}

/** Where a ranking of n > 0 entries is cut; one entry more moves the cut down by at most one place. */
export interface Cut {
  /** An entry earns the star when fewer than this many entries have strictly more. */
  places(n: number): number;
  /** How far the cut-off value lies from the entry in the last place down to the next one, in [0, 1). */
  below(n: number): number;
}

/**
 * Gives a star to the entries above the cut: exact when every value moves freely in its own interval. Only entries with more
 * than zero are ranked; NaN counts as nothing. An entry fares worst when it has its least, all that can exceed it do, and all
 * others that can be zero are; it fares best when it has its most and all that need not exceed it stand at or below it.
 * (To raise an absent entry above it adds one to those above and at most one to the places, so that never helps.)
 */
export function rankedStar(values: Intervals, cut: Cut): RankedStar {
  const { low, high } = values;
  const ranked = sortedBounds(values);
  const nHigh = ranked.lows.length;
  const nLow = ranked.certainHighs.length;
  const placesHigh = nHigh === 0 ? 0 : cut.places(nHigh);
  const allKnown = ranked.lows === ranked.certainHighs;

  const stars = new Uint8Array(low.length);
  const rankLow = new Int32Array(low.length);
  const rankHigh = new Int32Array(low.length);
  for (let entry = 0; entry < low.length; entry++) {
    const most = high[entry]!;
    if (!(most > 0)) continue;
    const least = low[entry]! > 0 ? low[entry]! : 0;
    const surelyAbove = countAbove(ranked.lows, most);
    const optionalAbove = countAbove(ranked.optionalHighs, least);
    const possiblyAbove = allKnown
      ? surelyAbove
      : countAbove(ranked.certainHighs, least) + optionalAbove - (most > least ? 1 : 0);
    rankLow[entry] = 1 + surelyAbove;
    rankHigh[entry] = 1 + possiblyAbove;
    if (surelyAbove >= placesHigh) continue;
    stars[entry] = least > 0 && possiblyAbove < cut.places(nLow + optionalAbove) ? verdict.yes : verdict.possible;
  }
  return {
    verdict: stars,
    rankLow,
    rankHigh,
    nLow,
    nHigh,
    placesLow: nLow === 0 ? 0 : cut.places(nLow),
    placesHigh,
    cutoffLow: cutoff(ranked.lows, nothing, 0, cut),
    cutoffHigh: greatestCutoff(ranked.certainHighs, ranked.optionalHighs, cut),
  };
}

const nothing = new Float64Array(0);

/**
 * The bounds of the entries that may be ranked, each column ascending: the least of all of them, the most of certain ones (which
 * have more than zero) and of optional ones (which may have). One column serves for both where all is known.
 */
function sortedBounds({ low, high }: Intervals): Record<'lows' | 'certainHighs' | 'optionalHighs', Float64Array> {
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

/** Over the certain entries at their most and any choice of optional ones at theirs: choosing the greatest is always best. */
function greatestCutoff(certain: Float64Array, optional: Float64Array, cut: Cut): number {
  let greatest = NaN;
  for (let chosen = 0; chosen <= optional.length; chosen++) {
    const candidate = cutoff(certain, optional, chosen, cut);
    if (!(candidate <= greatest) && !Number.isNaN(candidate)) greatest = candidate;
  }
  return greatest;
}

/** The cut-off among all of `certain` and the `chosen` greatest of `optional`, both ascending; NaN where there is no place. */
function cutoff(certain: Float64Array, optional: Float64Array, chosen: number, cut: Cut): number {
  const n = certain.length + chosen;
  const places = n === 0 ? 0 : cut.places(n);
  if (places < 1) return NaN;
  const last = nthGreatest(certain, optional, chosen, places);
  const below = cut.below(n);
  if (below === 0) return last;
  const next = nthGreatest(certain, optional, chosen, places + 1);
  return last === next ? last : next + (1 - below) * (last - next);
}

function nthGreatest(certain: Float64Array, optional: Float64Array, chosen: number, nth: number): number {
  const fromCertain = (index: number): number => certain[certain.length - 1 - index]!;
  const fromOptional = (index: number): number => optional[optional.length - 1 - index]!;
  let taken = Math.max(0, nth - chosen);
  let most = Math.min(nth, certain.length);
  while (taken < most) {
    const middle = (taken + most) >>> 1;
    if (fromCertain(middle) > fromOptional(nth - middle - 1)) taken = middle + 1;
    else most = middle;
  }
  return Math.min(
    taken > 0 ? fromCertain(taken - 1) : Infinity,
    taken < nth ? fromOptional(nth - taken - 1) : Infinity,
  );
}
