import type { Intervals } from '../intervals.ts';

/** Every way to fill whole-number intervals with whole numbers, one array a completion (the same array, refilled). */
export function* completions({ low, high }: Intervals): Generator<Float64Array> {
  const values = low.slice();
  for (;;) {
    yield values;
    let entry = 0;
    while (entry < values.length && values[entry] === high[entry]) {
      values[entry] = low[entry]!;
      entry++;
    }
    if (entry === values.length) return;
    values[entry]!++;
  }
}
