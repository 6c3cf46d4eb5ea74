/**
 * What is known of a column of figures, entry by entry: the truth lies in `[low, high]`, and `low === high` where it is known.
 * `high` is Infinity where nothing bounds the figure; a measure that is 0/0 in every case has NaN in both.
 */
export interface Intervals {
  readonly low: Float64Array;
  readonly high: Float64Array;
}
