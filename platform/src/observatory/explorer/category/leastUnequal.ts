/**
 * The least that an index of inequality can be over figures between bounds. It is reached where every figure is as near to one share of
 * its weight as its bounds let it: that completion is below all others of the same sum in the order of Lorenz curves (Marshall, Olkin
 * and Arnold 2011, ch. 5). Along these completions an index that is a convex function over the sum falls, then rises, and turns only
 * where the share passes a bound, so it is looked for among these by halving.
 */
export function leastUnequal(
  low: Float64Array,
  high: Float64Array,
  weight: Float64Array,
  index: (completion: Float64Array) => number,
): number {
  const shares = Float64Array.from([...low, ...high], (value, at) => value / weight[at % weight.length]!).sort();
  const completion = (share: number): Float64Array =>
    weight.map((value, at) => Math.min(high[at]!, Math.max(low[at]!, share * value)));
  let before = 0;
  const turns = shares.filter((share) => {
    const sum = completion(share).reduce((all, value) => all + value, 0);
    const isNew = sum > before;
    before = sum;
    return isNew;
  });
  let [first, last] = [0, turns.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (index(completion(turns[middle]!)) <= index(completion(turns[middle + 1]!))) last = middle;
    else first = middle + 1;
  }
  return index(completion(turns[first]!));
}
