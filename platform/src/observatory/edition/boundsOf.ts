import type { Intervals } from '@asterism/indicators';
import { pick } from './groups.ts';

/** Sums of bounds by group. */
export function addUp(values: Intervals, group: Uint32Array, groups: number): Intervals {
  const sums = { low: new Float64Array(groups), high: new Float64Array(groups) };
  for (let row = 0; row < group.length; row++) {
    sums.low[group[row]!]! += values.low[row]!;
    sums.high[group[row]!]! += values.high[row]!;
  }
  return sums;
}

/** The sum of all bounds. */
export function whole(values: Intervals): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (let at = 0; at < values.low.length; at++) {
    low += values.low[at]!;
    high += values.high[at]!;
  }
  return { low, high };
}

/** The bounds at the given rows. */
export function pickBounds(values: Intervals, rows: Uint32Array): Intervals {
  return { low: pick(values.low, rows), high: pick(values.high, rows) };
}

/** What two sets of bounds on the same figures leave together. */
export function narrower(first: Intervals, second: Intervals): { low: Float64Array; high: Float64Array } {
  return {
    low: first.low.map((low, at) => Math.max(low, second.low[at]!)),
    high: first.high.map((high, at) => Math.min(high, second.high[at]!)),
  };
}
