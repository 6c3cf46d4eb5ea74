import type { Family } from './family.ts';

/** How many sums must hold to the unit before a family counts as unrounded. */
const enoughSums = 50;

/** Whether every sum of the family that holds does so to the unit: its whole numbers were counted, not rounded. */
export function isUnrounded({ tested, over, under, rounded }: Family): boolean {
  return rounded === 0 && tested - over - under >= enoughSums;
}
