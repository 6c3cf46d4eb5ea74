import { locationalGini, type Intervals } from '@asterism/indicators';
import { anySum, type Bounds } from './bounds.ts';
import { leastUnequal } from './leastUnequal.ts';

/** Slices of the activity of all regions at whose middles the lowest Lorenz curve is told. */
const slices = 100;
const mostRounds = 30;

/**
 * Bounds of the locational Gini (Krugman 1991) of a category over regions, each of whose figures lies between its own: no completion
 * of them goes beyond. The least is reached (figures as equal to a common share of their regions as their bounds allow); the most is
 * cautious: for each slice of activity the least share of the category that it can hold, though no one completion need hold all of
 * these. Doubt about the regions' totals adds its own width to both: `|ΔG| ≤ Σ|Δtᵢ|` for shares `t` of all activity. `sum` are
 * bounds of the category over these regions, where more is known of it than the figures tell. Null where a figure has no end, or where
 * nothing need be there at all.
 */
export function giniBounds(category: Intervals, all: Intervals, sum: Bounds = anySum): Bounds | null {
  const ends = [category.low, category.high, all.low, all.high];
  if (ends.some((values) => values.some((value) => !Number.isFinite(value)))) return null;
  const kept = [...all.high.keys()].filter((region) => all.low[region]! + all.high[region]! > 0);
  const [low, high] = [category.low, category.high].map((values) => Float64Array.from(kept, (at) => values[at]!));
  const total = Float64Array.from(kept, (at) => (all.low[at]! + all.high[at]!) / 2);
  if (low === undefined || high === undefined || !low.some((value) => value > 0)) return null;
  const whole = total.reduce((sum, value) => sum + value, 0);
  const doubt = kept.reduce((sum, at) => sum + all.high[at]! - all.low[at]!, 0) / whole;
  if (low.every((value, at) => value === high[at]) && doubt === 0) {
    const gini = locationalGini(low, total);
    return { low: gini, high: gini };
  }
  const least = leastUnequal(low, high, total, sum, (completion) => locationalGini(completion, total));
  return {
    low: Math.max(0, least - doubt),
    high: Math.min(1, mostGini(low, high, total, whole, sum.high) + doubt),
  };
}

/** Twice what lies above the lowest Lorenz curve. Every curve is convex, so its height in the middle of a slice is no more than its mean there. */
function mostGini(low: Float64Array, high: Float64Array, total: Float64Array, whole: number, most: number): number {
  let below = 0;
  for (let slice = 0; slice < slices; slice++) {
    const activity = ((slice + 0.5) / slices) * whole;
    const certain = sumOfLeast(low, total, activity) / most;
    below += Math.max(certain, leastShare(low, high, total, activity)) / slices;
  }
  return 1 - 2 * below;
}

/**
 * The least share of the category that regions with so much of all activity can hold: a fractional programme (Dinkelbach 1967), whose
 * regions are taken in the order of what they cost, the last one in part.
 */
function leastShare(low: Float64Array, high: Float64Array, total: Float64Array, activity: number): number {
  let share = 1;
  for (let round = 0; round < mostRounds; round++) {
    const cost = low.map((value, at) => (1 - share) * value + share * high[at]!);
    let left = activity;
    let [within, beyond] = [0, 0];
    for (const region of byCost(cost, total)) {
      const part = Math.min(1, left / total[region]!);
      within += part * low[region]!;
      beyond += (1 - part) * high[region]!;
      left -= part * total[region]!;
    }
    const next = within + beyond === 0 ? 0 : within / (within + beyond);
    if (!(next < share - 1e-12)) return Math.min(share, next);
    share = next;
  }
  return share;
}

/** The least of the category, as a figure, that regions with so much of all activity hold. */
function sumOfLeast(low: Float64Array, total: Float64Array, activity: number): number {
  let left = activity;
  let within = 0;
  for (const region of byCost(low, total)) {
    const part = Math.min(1, left / total[region]!);
    within += part * low[region]!;
    left -= part * total[region]!;
    if (left <= 0) break;
  }
  return within;
}

function byCost(cost: Float64Array, total: Float64Array): number[] {
  return [...total.keys()].sort((a, b) => cost[a]! / total[a]! - cost[b]! / total[b]!);
}
