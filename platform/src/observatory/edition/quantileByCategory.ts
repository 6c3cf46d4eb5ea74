import { quantileStar, type Intervals } from '@asterism/indicators';
import { pickBounds } from './boundsOf.ts';
import { groupOf, type Groups } from './groups.ts';
import { emptyRanks, spread } from './rankedRows.ts';
import type { Ranks } from './ratedYear.ts';

/** Whether each value is at least the quantile (type 7) of its category's values above zero, and its rank with the quantile it is held against. */
export function quantileByCategory(
  values: Intervals,
  byCategory: Groups,
  categories: number,
  probability: number,
): { verdict: Uint8Array; ranks: Ranks } {
  const rows = values.low.length;
  const verdict = new Uint8Array(rows);
  const ranks = emptyRanks(rows);
  for (let category = 0; category < categories; category++) {
    const members = groupOf(byCategory, category);
    if (members.length === 0) continue;
    spread(quantileStar(pickBounds(values, members), probability), members, ranks, verdict);
  }
  return { verdict, ranks };
}
