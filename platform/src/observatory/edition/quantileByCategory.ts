import { quantileStar, type Intervals } from '@asterism/indicators';
import { pickBounds } from './boundsOf.ts';
import { groupOf, type Groups } from './groups.ts';

/** Whether each value is at least the quantile (type 7) of its category's values above zero, and the quantile it is held against. */
export function quantileByCategory(
  values: Intervals,
  byCategory: Groups,
  categories: number,
  probability: number,
): { verdict: Uint8Array; cutoff: Intervals } {
  const rows = values.low.length;
  const verdict = new Uint8Array(rows);
  const cutoff = { low: new Float64Array(rows), high: new Float64Array(rows) };
  for (let category = 0; category < categories; category++) {
    const members = groupOf(byCategory, category);
    if (members.length === 0) continue;
    const star = quantileStar(pickBounds(values, members), probability);
    members.forEach((row, at) => {
      verdict[row] = star.verdict[at]!;
      cutoff.low[row] = star.cutoffLow;
      cutoff.high[row] = star.cutoffHigh;
    });
  }
  return { verdict, cutoff };
}
