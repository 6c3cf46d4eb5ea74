/** Points of a curve of cumulated shares, from (0, 0) to (1, 1): point k + 1 is reached with entry `order[k]`. */
export interface Curve {
  /** Positions of the entries in the order in which the curve takes them up. */
  readonly order: Uint32Array;
  /** Cumulated shares of the reference; one more than entries. */
  readonly reference: Float64Array;
  /** Cumulated shares of the parts; one more than entries. */
  readonly share: Float64Array;
}

/**
 * Hoover's localisation curve (Hoover 1936): the cumulated shares of the parts over those of the reference, entries in ascending order
 * of part/reference, those of the same ratio as they come. On the diagonal where the parts follow the reference, below it elsewhere;
 * twice the area between is `locationalGini`. Entries are ≥ 0; one without either stays where it is. Parts or a reference without
 * anything make all their shares NaN.
 */
export function hooverCurve(parts: Float64Array, reference: Float64Array): Curve {
  if (reference.length !== parts.length) {
    throw new RangeError(`${parts.length} parts can't be set against a reference of ${reference.length}.`);
  }
  const ratios = parts.map((part, j) => (part === 0 ? 0 : part / reference[j]!));
  const order = Uint32Array.from(parts.keys()).sort((first, second) => compare(ratios[first]!, ratios[second]!));
  return { order, reference: cumulated(reference, order), share: cumulated(parts, order) };
}

function compare(first: number, second: number): number {
  return first === second ? 0 : first - second;
}

function cumulated(values: Float64Array, order: Uint32Array): Float64Array {
  const sums = new Float64Array(order.length + 1);
  for (let k = 0; k < order.length; k++) sums[k + 1] = sums[k]! + values[order[k]!]!;
  const total = sums[order.length]!;
  return sums.map((sum) => sum / total);
}
