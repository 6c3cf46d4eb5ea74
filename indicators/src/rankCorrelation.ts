import { ascending } from './ascending.ts';
import { moments } from './standardise.ts';

/**
 * Whether two columns order the same entries alike: Pearson's correlation of their ranks, ties at their mean rank
 * (Spearman 1904; Kendall 1948, ch. 3), in [−1, 1]. Pairs with a NaN are left out; fewer than two pairs, or a constant column, give NaN.
 */
export function spearman(first: Float64Array, second: Float64Array): number {
  if (first.length !== second.length)
    throw new RangeError(`Columns of ${first.length} and ${second.length} entries have no pairs.`);
  const isPair = (_: number, entry: number): boolean => !Number.isNaN(first[entry]!) && !Number.isNaN(second[entry]!);
  return correlationOfRanks(midRanks(first.filter(isPair)), midRanks(second.filter(isPair)));
}

/**
 * Spearman's correlation of two columns of mean ranks (`midRanks`) over the same entries, in [−1, 1]; their mean is (n + 1) / 2 whatever
 * the ties. NaN for fewer than two entries, for a column of ties alone, and where an entry is NaN.
 */
export function correlationOfRanks(first: Float64Array, second: Float64Array): number {
  const middle = (first.length + 1) / 2;
  let both = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  for (let entry = 0; entry < first.length; entry++) {
    const a = first[entry]! - middle;
    const b = second[entry]! - middle;
    both += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  }
  return both / Math.sqrt(ofFirst * ofSecond);
}

/**
 * Product-moment correlation (Pearson 1895), in [−1, 1]. NaN for fewer than two pairs, for a column that is the same throughout but for
 * rounding, and where an entry is NaN.
 */
export function pearson(first: Float64Array, second: Float64Array): number {
  if (first.length !== second.length)
    throw new RangeError(`Columns of ${first.length} and ${second.length} entries have no pairs.`);
  const [a, b] = [deviations(first), deviations(second)];
  let both = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  for (let pair = 0; pair < a.length; pair++) {
    both += a[pair]! * b[pair]!;
    ofFirst += a[pair]! * a[pair]!;
    ofSecond += b[pair]! * b[pair]!;
  }
  const correlation = both / Math.sqrt(ofFirst * ofSecond);
  return Math.max(-1, Math.min(1, correlation));
}

/** Values less their mean, on a scale by a power of two on which no square overflows; NaN where the column has no spread. */
function deviations(values: Float64Array): Float64Array {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const scale = 2 ** -Math.floor(Math.log2(largest));
  const scaled = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) scaled[at] = values[at]! * scale;
  const { mean, deviation } = moments(scaled);
  for (let at = 0; at < values.length; at++) scaled[at] = deviation === 0 ? NaN : scaled[at]! - mean;
  return scaled;
}

/** Ranks from 1 for the smallest; equal values share the mean of the ranks they take up. A NaN has no rank and gives NaN. */
export function midRanks(values: Float64Array): Float64Array {
  const order = ascending(values);
  const ranks = new Float64Array(values.length).fill(NaN);
  for (let start = 0; start < order.length && !Number.isNaN(values[order[start]!]!);) {
    const value = values[order[start]!]!;
    let end = start + 1;
    while (end < order.length && values[order[end]!] === value) end++;
    for (let place = start; place < end; place++) ranks[order[place]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
