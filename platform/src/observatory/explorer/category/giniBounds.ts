import { locationalGini, type Intervals } from '@asterism/indicators';
import { anySum, type Bounds } from './bounds.ts';
import { leastUnequal } from './leastUnequal.ts';

/**
 * Bounds of the locational Gini (Krugman 1991) of a category over regions, each of whose figures lies between its own: no completion
 * of them goes beyond. The least is reached. The most is cautious: with `U` that may come to the certain `X`, the index is no more than
 * `(G·X + U) / (X + U)`, for its numerator `Σ|xᵢtⱼ − xⱼtᵢ|` of two sums is at most those of both, and of `U` at most `U`. Doubt about
 * the regions' totals adds its own width to both, `|ΔG| ≤ Σ|Δtᵢ|` for shares `t` of all activity. `sum` are bounds of the category over
 * these regions, where more is known of it than the figures tell. Null where a figure has no end, or where nothing need be there at all.
 */
export function giniBounds(category: Intervals, all: Intervals, sum: Bounds = anySum): Bounds | null {
  const ends = [category.low, category.high, all.low, all.high];
  if (ends.some((values) => values.some((value) => !Number.isFinite(value)))) return null;
  const kept = [...all.high.keys()].filter((region) => all.high[region]! > 0);
  const of = (value: (region: number) => number): Float64Array => Float64Array.from(kept, value);
  const low = of((region) => category.low[region]!);
  const high = of((region) => category.high[region]!);
  const total = of((region) => (all.low[region]! + all.high[region]!) / 2);
  const certain = added(low);
  if (certain === 0) return null;
  const doubt = added(of((region) => all.high[region]! - all.low[region]!)) / added(total);
  const open = Math.max(0, Math.min(sum.high, added(high)) - certain);
  const least = leastUnequal(low, high, total, sum, (completion) => locationalGini(completion, total));
  const most = (locationalGini(low, total) * certain + open) / (certain + open);
  return { low: Math.max(0, least - doubt), high: Math.min(1, most + doubt) };
}

function added(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
