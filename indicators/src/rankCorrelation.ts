/**
 * Whether two columns order the same entries alike: Pearson's correlation of their ranks, ties at their mean rank
 * (Spearman 1904; Kendall 1948, ch. 3), in [−1, 1]. Pairs with a NaN are left out; fewer than two pairs, or a constant column, give NaN.
 */
export function spearman(first: Float64Array, second: Float64Array): number {
  if (first.length !== second.length)
    throw new RangeError(`Columns of ${first.length} and ${second.length} entries have no pairs.`);
  const isPair = (_: number, entry: number): boolean => !Number.isNaN(first[entry]!) && !Number.isNaN(second[entry]!);
  return pearson(midRanks(first.filter(isPair)), midRanks(second.filter(isPair)));
}

/** Product-moment correlation (Pearson 1895) of columns without NaN, in [−1, 1]; NaN for fewer than two pairs or a constant column. */
export function pearson(first: Float64Array, second: Float64Array): number {
  const pairs = first.length;
  const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / pairs;
  const firstMean = meanOf(first);
  const secondMean = meanOf(second);
  let both = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const a = first[pair]! - firstMean;
    const b = second[pair]! - secondMean;
    both += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  }
  return ofFirst === 0 || ofSecond === 0 ? NaN : both / Math.sqrt(ofFirst * ofSecond);
}

/** Ranks from 1 for the smallest; equal values share the mean of the ranks they take up. A NaN has no rank and gives NaN. */
export function midRanks(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return values.map((value) =>
    Number.isNaN(value) ? NaN : (firstPlace(sorted, value, false) + 1 + firstPlace(sorted, value, true)) / 2,
  );
}

/** How many sorted values are less than `value`, or not greater than it. */
function firstPlace(sorted: Float64Array, value: number, after: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle]!;
    if (other < value || (after && other === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
