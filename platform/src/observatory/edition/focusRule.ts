import { every, topStar, type Intervals } from '@asterism/indicators';
import type { Preset } from '../presets/preset.ts';
import { pickBounds } from './boundsOf.ts';
import { groupOf, groupRows, type Groups } from './groups.ts';
import { emptyRanks, spread } from './rankedRows.ts';
import type { RatedYear } from './ratedYear.ts';

/** The star for focus: a place at the top of all clusters, or of the category's, by share of the region's total; and large enough. */
export function focusRule(
  rule: NonNullable<Preset['focus']>,
  focus: Intervals,
  byCategory: Groups,
  largeEnough: Uint8Array,
  remarks: string[],
): RatedYear['focusStar'] {
  const rows = focus.low.length;
  const ranks = emptyRanks(rows);
  const met = new Uint8Array(rows);
  const groups: Groups = rule.within === 'category' ? byCategory : groupRows(new Uint32Array(rows), 1);
  for (let group = 0; group + 1 < groups.first.length; group++) {
    const members = groupOf(groups, group);
    if (members.length === 0) continue;
    const star = topStar(pickBounds(focus, members), rule.top);
    spread(star, members, ranks, met);
    if (star.placesHigh === 0)
      remarks.push(
        `nobody can get the focus star among ${members.length} clusters, because ${rule.top} of so few is less than one place.`,
      );
  }
  return { ranks, met, verdict: every(met, largeEnough) };
}
