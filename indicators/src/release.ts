import type { Intervals } from './intervals.ts';

/** What is told of a table of regions by categories and of the measures that rest on it; clusters are counted row by row, without totals. */
export interface Release {
  readonly regions: number;
  readonly categories: number;
  /** The figures row by row, region totals last in each row, category totals last of all: a point where told, else what is known beforehand. */
  readonly figures: Intervals;
  /** How far sums may be out because figures are rounded; 0 where absent. */
  readonly slack?: number;
  /** What each cluster's location quotient was before it was rounded; 0 to Infinity where none is told. See `beforeRounding`. */
  readonly quotients?: Intervals;
  /** Ranks by size within the category, one more than the clusters with strictly more; 0 where none is told. */
  readonly sizeRanks?: Int32Array;
  /** Ranks by share of the region's total over all clusters; 0 where none is told. */
  readonly focusRanks?: Int32Array;
  /** Stars for size within the category, as verdicts: `possible` where nothing is told. */
  readonly sizeStars?: Uint8Array;
  /** Stars for the share of the region's total over all clusters, as verdicts. */
  readonly focusStars?: Uint8Array;
  /** Stars for a location quotient of at least `minimumQuotient` (2 where absent), as verdicts. */
  readonly specialisationStars?: Uint8Array;
  readonly minimumQuotient?: number;
}

/** The kinds of results that tell of figures. */
export type Told = 'quotients' | 'ranks' | 'stars';

/** The same release without some kinds of results. */
export function withoutTold(release: Release, kinds: readonly Told[]): Release {
  const { quotients, sizeRanks, focusRanks, sizeStars, focusStars, specialisationStars, ...figures } = release;
  return {
    ...figures,
    ...(quotients === undefined || kinds.includes('quotients') ? {} : { quotients }),
    ...(sizeRanks === undefined || kinds.includes('ranks') ? {} : { sizeRanks }),
    ...(focusRanks === undefined || kinds.includes('ranks') ? {} : { focusRanks }),
    ...(sizeStars === undefined || kinds.includes('stars') ? {} : { sizeStars }),
    ...(focusStars === undefined || kinds.includes('stars') ? {} : { focusStars }),
    ...(specialisationStars === undefined || kinds.includes('stars') ? {} : { specialisationStars }),
  };
}

/** Figures that are not negative, told to so many decimals, as the intervals they were rounded from; NaN, where none is told, is 0 to Infinity. */
export function beforeRounding(told: ArrayLike<number>, decimals: number): Intervals {
  const half = 0.5 / 10 ** decimals;
  const side = (bound: (value: number) => number, none: number): Float64Array =>
    Float64Array.from(told, (value) => (Number.isNaN(value) ? none : bound(value)));
  return { low: side((value) => Math.max(0, value - half), 0), high: side((value) => value + half, Infinity) };
}
