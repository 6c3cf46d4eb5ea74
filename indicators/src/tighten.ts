import { components } from './components.ts';
import type { Intervals } from './intervals.ts';
import { propagation } from './propagation.ts';
import type { Sums } from './sums.ts';

/** Bounds narrowed by sums, and what the sums were worth. */
export interface Tightened {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The sums that contradict the figures, ascending; nothing rests on them. */
  readonly contradictions: Uint32Array;
  /** How many passes over the sums it took. */
  readonly rounds: number;
}

/**
 * Narrows the bounds of every cell from both sides until nothing moves: a whole is as large as its parts allow, and a part as
 * large as the whole leaves it beside the others (bounds propagation; for tables with fixed margins see Dobra & Fienberg 2000,
 * Fischetti & Salazar 2003). Cells are ≥ 0; a known cell (`low === high`) never moves. Every table that meets the given bounds
 * and the sums not set aside stays inside; the bounds may be wider than the tightest.
 *
 * A sum that the figures alone contradict is set aside. Where several sums together contradict the figures, at least one of
 * them is wrong and nothing tells which: a smallest such group is set aside whole. `wholeNumbers` rounds bounds inward.
 */
export function tighten(bounds: Intervals, sums: Sums, options: { wholeNumbers?: boolean } = {}): Tightened {
  const low = bounds.low.map((least) => Math.max(0, least));
  const high = bounds.high.slice();
  if (options.wholeNumbers === true) roundInward(low, high);
  const propagate = propagation({ low, high }, sums, options.wholeNumbers === true);

  const contradictions: number[] = [];
  const consistent: number[] = [];
  for (let sum = 0; sum < sums.whole.length; sum++)
    (propagate.isContradicted(sum) ? contradictions : consistent).push(sum);

  let rounds = 0;
  for (const component of components({ low, high }, sums, consistent)) {
    let kept = component;
    for (;;) {
      const outcome = propagate.run(kept);
      rounds = Math.max(rounds, outcome.rounds);
      if (outcome.conflict === null) break;
      const setAside = smallestConflict(outcome.conflict, propagate.run);
      contradictions.push(...setAside);
      kept = kept.filter((sum) => !setAside.includes(sum));
    }
    propagate.keep();
  }
  return { low: propagate.low, high: propagate.high, contradictions: Uint32Array.from(contradictions).sort(), rounds };
}

/** Of sums that can't all hold, a group that can't either but could without any one of them. */
function smallestConflict(
  conflict: readonly number[],
  run: (sums: readonly number[]) => { conflict: readonly number[] | null },
): readonly number[] {
  let group = conflict;
  for (const sum of conflict) {
    const without = group.filter((other) => other !== sum);
    if (without.length < group.length) group = run(without).conflict ?? group;
  }
  return group;
}

/** The least and greatest whole numbers in each interval; an interval without one is left as it is. */
function roundInward(low: Float64Array, high: Float64Array): void {
  for (let cell = 0; cell < low.length; cell++) {
    const least = Math.ceil(low[cell]!);
    const most = Math.floor(high[cell]!);
    if (least > most) continue;
    low[cell] = least;
    high[cell] = most;
  }
}
