import { every, topStar } from '@asterism/indicators';
import { printCount } from '../../kernel/printedFigure.ts';
import type { Preset } from '../presets/preset.ts';
import { cutGroups } from './groupedRanking.ts';
import type { RatedYear } from './ratedYear.ts';
import type { YearBasis } from './yearBasis.ts';

/** The star for focus: a place at the top of all clusters, or of the category's, by share of the region's total; and large enough. */
export function focusRule(
  rule: NonNullable<Preset['focus']>,
  basis: YearBasis,
  largeEnough: Uint8Array,
  remarks: string[],
): RatedYear['focusStar'] {
  const grouped = basis.ranked(basis.focus, rule.within);
  const { met, ranks, withoutPlace } = cutGroups(grouped, (ranking) => topStar(ranking, rule.top));
  for (const group of withoutPlace)
    remarks.push(
      `nobody can get the focus star among ${printCount(grouped.rankings[group]!.rankLow.length, 'cluster')}, because ${rule.top} of so few is less than one place.`,
    );
  return { ranks, met, verdict: every(met, largeEnough) };
}
