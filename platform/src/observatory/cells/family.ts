/** All sums of one year that should hold for the same reason: a region's industries (in one country), or a region's parts (in all industries). */
export interface Family {
  /** The code that is divided, and the country in which; a region is divided in no country but its own. */
  readonly parent: number;
  readonly axis: 'region' | 'industry';
  readonly country: string;
  /** Whether the published parts are all there are, by the classification's list; null where there is no list. */
  readonly isListed: boolean | null;
  /** Sums of known figures only, not all zero; how many of them hold, exceed their parts, fall short of them. */
  tested: number;
  over: number;
  under: number;
  /** How many of the sums that hold do so only with rounding. */
  rounded: number;
}
