import type { Intervals } from '@asterism/indicators';
import { anySum, type Bounds } from './bounds.ts';
import { leastUnequal } from './leastUnequal.ts';

const mostRounds = 30;

/**
 * Bounds of the share that the `top` regions with most of something hold of it, each figure between its own bounds and all together
 * within `sum`; no completion of them goes beyond. The least is reached, and the most where nothing more is known of the sum. Null where
 * a figure has no end, or where nothing need be there at all.
 */
export function topShareBounds({ low, high }: Intervals, top: number, sum: Bounds = anySum): Bounds | null {
  const hasEnds = low.every((value) => Number.isFinite(value)) && high.every((value) => Number.isFinite(value));
  if (top < 1 || !hasEnds || !low.some((value) => value > 0)) return null;
  const even = new Float64Array(low.length).fill(1);
  const others = added(low) - largest(low, top);
  return {
    low: leastUnequal(low, high, even, sum, (sizes) => largest(sizes, top) / added(sizes)),
    high: Math.min(most(low, high, top), largest(high, top) / sum.low, 1 - others / sum.high),
  };
}

/** The top ones at their most and the others at their least: a fractional programme (Dinkelbach 1967). */
function most(low: Float64Array, high: Float64Array, top: number): number {
  let share = 0;
  for (let round = 0; round < mostRounds; round++) {
    const gain = low.map((value, at) => (1 - share) * high[at]! + share * value);
    const order = [...gain.keys()].sort((a, b) => gain[b]! - gain[a]!);
    const within = order.slice(0, top).reduce((sum, at) => sum + high[at]!, 0);
    const beyond = order.slice(top).reduce((sum, at) => sum + low[at]!, 0);
    const next = within / (within + beyond);
    if (!(next > share + 1e-12)) break;
    share = next;
  }
  return share;
}

function largest(values: Float64Array, top: number): number {
  return added(values.toSorted().subarray(-top));
}

function added(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}
