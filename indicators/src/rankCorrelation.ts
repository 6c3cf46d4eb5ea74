/**
 * Whether two columns order the same entries alike: Pearson's correlation of their ranks, ties at their mean rank
 * (Spearman 1904; Kendall 1948, ch. 3), in [−1, 1]. Pairs with a NaN are left out; fewer than two pairs, or a constant column, give NaN.
 */
export function spearman(first: Float64Array, second: Float64Array): number {
  if (first.length !== second.length)
    throw new RangeError(`Columns of ${first.length} and ${second.length} entries have no pairs.`);
  const isPair = (_: number, entry: number): boolean => !Number.isNaN(first[entry]!) && !Number.isNaN(second[entry]!);
  const firstRanks = midRanks(first.filter(isPair));
  const secondRanks = midRanks(second.filter(isPair));
  const mean = (firstRanks.length + 1) / 2;
  let both = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  for (let pair = 0; pair < firstRanks.length; pair++) {
    const a = firstRanks[pair]! - mean;
    const b = secondRanks[pair]! - mean;
    both += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  }
  return ofFirst === 0 || ofSecond === 0 ? NaN : both / Math.sqrt(ofFirst * ofSecond);
}

/** Ranks from 1 for the smallest; equal values share the mean of the ranks they take up. */
function midRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let place = start; place < end; place++) ranks[order[place]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
