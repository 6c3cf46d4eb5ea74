import { tighten } from '@asterism/indicators';
import { outcomes, type FamilySums } from './families.ts';
import type { Grid } from './grid.ts';
import { worth } from './worth.ts';

/** Bounds of a grid's nodes after all sums that can be believed, and the sums that the figures contradict. */
export interface BoundedGrid {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Positions of the sums whose whole and parts disagree although others of their family hold. */
  readonly disagreeing: readonly number[];
}

/**
 * Narrows the unknown nodes by the sums in which they stand, from both sides. A sum counts as its family's tested sums allow; one that
 * lacks a part bounds from above only. Sums that contradict the figures are set aside.
 */
export function boundCells(grid: Grid, sums: FamilySums, wholeNumbers: boolean): BoundedGrid {
  const worths = sums.families.map(worth);
  const disagreeing: number[] = [];
  const open: number[] = [];
  sums.outcome.forEach((outcome, sum) => {
    const value = worths[sums.family[sum]!]!;
    if (outcome === outcomes.open) {
      if (value !== 'nothing') open.push(sum);
    } else if (
      (outcome === outcomes.under && value !== 'nothing') ||
      (outcome === outcomes.over && value === 'equal' && !sums.lacksPart[sum]!)
    ) {
      disagreeing.push(sum);
    }
  });
  if (open.length === 0) return { low: grid.low, high: grid.high, disagreeing };

  const first = new Uint32Array(open.length + 1);
  open.forEach((sum, at) => {
    first[at + 1] = first[at]! + sums.first[sum + 1]! - sums.first[sum]!;
  });
  const part = new Uint32Array(first[open.length]!);
  open.forEach((sum, at) => part.set(sums.part.slice(sums.first[sum], sums.first[sum + 1]), first[at]));
  const tightened = tighten(
    grid,
    {
      whole: Uint32Array.from(open, (sum) => sums.whole[sum]!),
      first,
      part,
      exhaustive: Uint8Array.from(open, (sum) =>
        worths[sums.family[sum]!] === 'equal' && !sums.lacksPart[sum]! ? 1 : 0,
      ),
      slack: Float64Array.from(open, (sum) => sums.slack[sum]!),
    },
    { wholeNumbers },
  );
  for (const at of tightened.contradictions) disagreeing.push(open[at]!);
  return { low: tightened.low, high: tightened.high, disagreeing: disagreeing.sort((a, b) => a - b) };
}
