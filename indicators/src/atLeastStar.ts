import type { Intervals } from './intervals.ts';
import { verdict } from './verdict.ts';

/** The star for having at least `minimum`, entry by entry: exact. NaN (a measure that is 0/0) never earns it. */
export function atLeastStar(values: Intervals, minimum: number): Uint8Array {
  return Uint8Array.from(values.high, (most, entry) => {
    if (!(most >= minimum)) return verdict.no;
    return values.low[entry]! >= minimum ? verdict.yes : verdict.possible;
  });
}
