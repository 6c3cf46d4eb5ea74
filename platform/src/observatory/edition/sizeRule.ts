import { every, topStar, verdict as verdicts } from '@asterism/indicators';
import { Problem } from '../../kernel/problem.ts';
import type { Preset } from '../presets/preset.ts';
import { pickBounds } from './boundsOf.ts';
import { groupOf, type Groups } from './groups.ts';
import { quantileByCategory } from './quantileByCategory.ts';
import { emptyRanks, spread } from './rankedRows.ts';
import type { RatedYear } from './ratedYear.ts';
import type { YearFigures } from './yearFigures.ts';

/** The star for size: a place at the top of the category, or at least a quantile of it in each measure named; and large enough. */
export function sizeRule(
  rule: NonNullable<Preset['size']>,
  figures: YearFigures,
  byCategory: Groups,
  largeEnough: Uint8Array,
  remarks: string[],
): RatedYear['size'] {
  const rows = figures.sums.region.length;
  const ranks = emptyRanks(rows);
  const place = new Uint8Array(rows).fill(verdicts.yes);
  const conditions: Uint8Array[] = [];
  const tooFew: string[] = [];
  for (let category = 0; category < figures.categories.length; category++) {
    const members = groupOf(byCategory, category);
    if (members.length === 0) continue;
    const star = topStar(pickBounds(figures.sums.value, members), rule.top ?? 0.5);
    spread(star, members, ranks, rule.top === undefined ? null : place);
    if (star.placesHigh === 0) tooFew.push(figures.categories[category]!.code);
  }
  if (rule.top === undefined) {
    ranks.cutoff.low.fill(NaN);
    ranks.cutoff.high.fill(NaN);
  } else if (tooFew.length > 0) remarks.push(nobodyIn(tooFew, figures, rule.top));
  for (const [measure, probability] of Object.entries(rule.quantile ?? {})) {
    const values = measure === figures.measure ? figures.sums.value : figures.further.get(measure);
    if (values === undefined)
      throw new Problem(422, `The preset's size rule needs ${measure}, which the input does not hold.`);
    const { verdict, cutoff } = quantileByCategory(values, byCategory, figures.categories.length, probability);
    conditions.push(verdict);
    if (measure === figures.measure && rule.top === undefined) {
      ranks.cutoff.low.set(cutoff.low);
      ranks.cutoff.high.set(cutoff.high);
    }
  }
  const met = every(place, ...conditions);
  return { ranks, met, verdict: every(met, largeEnough) };
}

function nobodyIn(categories: readonly string[], { categories: all }: YearFigures, share: number): string {
  const named = categories.slice(0, 5).join(', ') + (categories.length > 5 ? ' and others' : '');
  return `nobody can get the size star in ${categories.length} of ${all.length} categories (${named}), because ${share} of so few regions is less than one place.`;
}
