import { nextInLine, type Intervals } from '@asterism/indicators';
import { pickBounds } from '../../edition/boundsOf.ts';
import { groupOf, type Groups } from '../../edition/groups.ts';

/** Row by row, the figure below which a place among the top `share` of its group is lost. */
export function heldAgainst(values: Intervals, groups: Groups, share: number): Intervals {
  const rows = values.low.length;
  const held = { low: new Float64Array(rows), high: new Float64Array(rows) };
  for (let group = 0; group + 1 < groups.first.length; group++) {
    const members = groupOf(groups, group);
    const next = nextInLine(pickBounds(values, members), share);
    for (const row of members) {
      held.low[row] = next.low;
      held.high[row] = next.high;
    }
  }
  return held;
}
