import type { Ranking } from './ranking.ts';
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
 * Gives a star to the entries above the cut: exact when every value moves freely in its own interval. An entry fares worst when it
 * is ranked lowest and all others that can be zero are; it fares best when it is ranked highest. (To raise an absent entry above it
 * adds one to those above and at most one to the places, so that never helps.)
 */
export function rankedStar(ranked: Ranking, cut: Cut): RankedStar {
  const { rankLow, rankHigh, isCertain, optionalAbove, lows, certainHighs, optionalHighs } = ranked;
  const nHigh = lows.length;
  const nLow = certainHighs.length;
  const placesHigh = nHigh === 0 ? 0 : cut.places(nHigh);
  const placesLow = nLow === 0 ? 0 : cut.places(nLow);

  const stars = new Uint8Array(rankLow.length);
  for (let entry = 0; entry < stars.length; entry++) {
    const rank = rankLow[entry]!;
    if (rank === 0 || rank > placesHigh) continue;
    stars[entry] = verdict.possible;
    if (isCertain[entry] === 0) continue;
    const optional = optionalAbove[entry]!;
    if (rankHigh[entry]! <= (optional === 0 ? placesLow : cut.places(nLow + optional))) stars[entry] = verdict.yes;
  }
  return {
    verdict: stars,
    rankLow,
    rankHigh,
    nLow,
    nHigh,
    placesLow,
    placesHigh,
    cutoffLow: cutoff(lows, nothing, 0, cut),
    cutoffHigh: greatestCutoff(certainHighs, optionalHighs, cut),
  };
}

const nothing = new Float64Array(0);

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
