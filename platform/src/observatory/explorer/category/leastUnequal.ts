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
  const completion = (share: number): Float64Array =>
    weight.map((value, at) => Math.min(high[at]!, Math.max(low[at]!, share * value)));
  const turns = turnsWithin(sum, low, high, weight);
  let [first, last] = [0, turns.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (index(completion(turns[middle]!)) <= index(completion(turns[middle + 1]!))) last = middle;
    else first = middle + 1;
  }
  return index(completion(turns[first]!));
}

/** Sums that differ by less, as a part of them, are the same. */
const rounding = 1e-12;

/**
 * The shares at which a figure comes to a bound and the sum of all is another one than before and within its own bounds, with those at
 * which the sum comes to these. Between two of them the sum is `fixed + share · free`: what stands at a bound, and the weight of what does not.
 */
function turnsWithin(sum: Bounds, low: Float64Array, high: Float64Array, weight: Float64Array): number[] {
  const steps = [...weight.keys()].flatMap((at) => {
    const [least, most, own] = [low[at]!, high[at]!, weight[at]!];
    if (least === most) return [{ share: least / own, fixed: 0, free: 0 }];
    return [
      { share: least / own, fixed: -least, free: own },
      { share: most / own, fixed: most, free: -own },
    ];
  });
  steps.sort((a, b) => a.share - b.share);
  let fixed = low.reduce((all, value) => all + value, 0);
  let free = 0;
  const turns: { readonly share: number; readonly sum: number }[] = [];
  for (const { share, ...step } of steps) {
    fixed += step.fixed;
    free += step.free;
    const here = fixed + share * free;
    const before = turns.at(-1);
    if (here <= (before?.sum ?? 0) * (1 + rounding)) continue;
    for (const bound of before === undefined ? [] : [sum.low, sum.high])
      if (bound > before!.sum && bound < here) {
        const part = (bound - before!.sum) / (here - before!.sum);
        turns.push({ share: before!.share + part * (share - before!.share), sum: bound });
      }
    turns.push({ share, sum: here });
  }
  const within = turns.filter((turn) => turn.sum >= sum.low && turn.sum <= sum.high);
  return (within.length === 0 ? turns : within).map(({ share }) => share);
}
