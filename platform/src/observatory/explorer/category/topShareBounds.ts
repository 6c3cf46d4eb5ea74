import type { Intervals } from '@asterism/indicators';
import type { Bounds } from './giniBounds.ts';
import { leastUnequal } from './leastUnequal.ts';

const mostRounds = 30;

/**
 * Bounds of the share that the `top` regions with most of something hold of it, each figure between its own bounds; no completion of
 * them goes beyond, and both are reached. Null where a figure has no end, or where nothing need be there at all.
 */
export function topShareBounds({ low, high }: Intervals, top: number): Bounds | null {
  const hasEnds = low.every((value) => Number.isFinite(value)) && high.every((value) => Number.isFinite(value));
  if (top < 1 || !hasEnds || !low.some((value) => value > 0)) return null;
  const even = new Float64Array(low.length).fill(1);
  return { low: leastUnequal(low, high, even, (sizes) => topShare(sizes, top)), high: most(low, high, top) };
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

/** What the largest hold of all. */
function topShare(values: Float64Array, top: number): number {
  const ordered = values.toSorted();
  const sum = (some: Float64Array): number => some.reduce((all, value) => all + value, 0);
  return sum(ordered.subarray(-top)) / sum(ordered);
}
