/** What leaving entries out one by one tells about a measure, one figure for each of its values. */
export interface Jackknife {
  /** The measure over all entries. */
  readonly estimate: Float64Array;
  /** How far it is expected to lie off, `(n − 1)(θ̄₍·₎ − θ̂)` (Quenouille 1956). */
  readonly bias: Float64Array;
  /** `√((n − 1)/n · Σ(θ̂₍ᵢ₎ − θ̄₍·₎)²)` (Tukey 1958). */
  readonly standardError: Float64Array;
  /** The measure without each entry, entries × values, row-major. */
  readonly without: Float64Array;
}

/**
 * Takes a measure over all entries but one, for each (Quenouille 1956; Tukey 1958; Efron and Tibshirani 1993, eq. 11.4 and 11.5).
 * `measure` takes the positions of the entries to rest on, of `entries` in all, and gives one value or several. A value that is NaN
 * without one of the entries has no bias or error: NaN. Fewer than two entries are a `RangeError`.
 */
export function jackknife(entries: number, measure: (sample: Uint32Array) => ArrayLike<number> | number): Jackknife {
  if (!(Number.isInteger(entries) && entries >= 2)) throw new RangeError(`Of ${entries} entries none can be left out.`);
  const all = Uint32Array.from({ length: entries }, (_, entry) => entry);
  const estimate = column(measure(all));
  const size = estimate.length;
  const without = new Float64Array(entries * size);
  for (let left = 0; left < entries; left++) {
    without.set(column(measure(all.filter((entry) => entry !== left))), left * size);
  }
  const mean = new Float64Array(size);
  for (const [at, value] of without.entries()) mean[at % size]! += value / entries;
  const squares = new Float64Array(size);
  for (const [at, value] of without.entries()) squares[at % size]! += (value - mean[at % size]!) ** 2;
  return {
    estimate,
    bias: mean.map((value, at) => (entries - 1) * (value - estimate[at]!)),
    standardError: squares.map((sum) => Math.sqrt(((entries - 1) / entries) * sum)),
    without,
  };
}

function column(result: ArrayLike<number> | number): Float64Array {
  return typeof result === 'number' ? Float64Array.of(result) : Float64Array.from(result);
}
