/** What a measure lies between, whatever the unknown figures are. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A sum of which nothing more is known than its parts tell. */
export const anySum: Bounds = { low: 0, high: Infinity };
