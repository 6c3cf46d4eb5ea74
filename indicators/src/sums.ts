/**
 * Sums over a vector of cells, sum k having the parts `part[first[k]] … part[first[k + 1] − 1]` (so `first` is one longer than
 * `whole`). Where `exhaustive[k]`, `whole[k]` is the sum of its parts to within `slack[k]`; elsewhere it is at least that sum less the slack.
 */
export interface Sums {
  readonly whole: Uint32Array;
  readonly first: Uint32Array;
  readonly part: Uint32Array;
  readonly exhaustive: Uint8Array;
  readonly slack: Float64Array;
}
