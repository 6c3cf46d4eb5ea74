import type { Bounds } from './bounds.ts';

/**
 * The least that an index of inequality can be over figures between bounds. It is reached where every figure is as near to one share of
 * its weight as its bounds let it: that completion is below all others of the same sum in the order of Lorenz curves (Marshall, Olkin
 * and Arnold 2011, ch. 5). Along these completions an index that is a convex function over the sum falls, then rises, and turns only
 * where the share passes a bound, so it is looked for among these by halving. `sum` are bounds of all the figures together, where more is
 * known of that than the figures tell.
 */
export function leastUnequal(
  low: Float64Array,
  high: Float64Array,
  weight: Float64Array,
  sum: Bounds,
  index: (completion: Float64Array) => number,
): number {
  const shares = Float64Array.from([...low, ...high], (value, at) => value / weight[at % weight.length]!).sort();
  const completion = (share: number): Float64Array =>
    weight.map((value, at) => Math.min(high[at]!, Math.max(low[at]!, share * value)));
  const turns = turnsWithin(sum, shares, (share) => completion(share).reduce((all, value) => all + value, 0));
  let [first, last] = [0, turns.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (index(completion(turns[middle]!)) <= index(completion(turns[middle + 1]!))) last = middle;
    else first = middle + 1;
  }
  return index(completion(turns[first]!));
}

/** The shares at which the sum is another one than before and within its bounds, with those at which it comes to a bound. */
function turnsWithin({ low, high }: Bounds, shares: Float64Array, sumAt: (share: number) => number): number[] {
  const turns: { readonly share: number; readonly sum: number }[] = [];
  for (const share of shares) {
    const sum = sumAt(share);
    const before = turns.at(-1);
    if (sum <= (before?.sum ?? 0)) continue;
    for (const bound of before === undefined ? [] : [low, high])
      if (bound > before!.sum && bound < sum) {
        const part = (bound - before!.sum) / (sum - before!.sum);
        turns.push({ share: before!.share + part * (share - before!.share), sum: bound });
      }
    turns.push({ share, sum });
  }
  const within = turns.filter(({ sum }) => sum >= low && sum <= high);
  return (within.length === 0 ? turns : within).map(({ share }) => share);
}
