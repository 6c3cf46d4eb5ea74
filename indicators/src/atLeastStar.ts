import type { Intervals } from './intervals.ts';
import { verdict } from './verdict.ts';

/** The star for having at least `minimum`, entry by entry: exact. NaN (a measure that is 0/0) never earns it. */
export function atLeastStar(values: Intervals, minimum: number): Uint8Array {
  const stars = new Uint8Array(values.high.length);
  for (let entry = 0; entry < stars.length; entry++) {
    if (values.low[entry]! >= minimum) stars[entry] = verdict.yes;
    else if (values.high[entry]! >= minimum) stars[entry] = verdict.possible;
  }
  return stars;
}
