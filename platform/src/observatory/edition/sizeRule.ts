import { every, topStar, verdict as verdicts } from '@asterism/indicators';
import { Problem } from '../../kernel/problem.ts';
import type { Preset } from '../presets/preset.ts';
import { pickBounds } from './boundsOf.ts';
import { groupOf, type Groups } from './groups.ts';
import { quantileByCategory } from './quantileByCategory.ts';
import { emptyRanks, spread } from './rankedRows.ts';
import type { FurtherCondition, Ranks, RatedYear } from './ratedYear.ts';
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
  const own: Uint8Array[] = [];
  const further: FurtherCondition[] = [];
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
    const result = quantileByCategory(values, byCategory, figures.categories.length, probability);
    if (measure !== figures.measure) further.push({ measure, values, ranks: result.ranks, met: result.verdict });
    else {
      own.push(result.verdict);
      raise(ranks.cutoff, result.ranks.cutoff, rule.top !== undefined);
    }
  }
  const ownMet = every(place, ...own);
  const met = every(ownMet, ...further.map((condition) => condition.met));
  return { ranks, ownMet, further, met, verdict: every(met, largeEnough) };
}

/** Takes the cut-off of a quantile, or the higher of both where a place asks for one too. */
function raise(cutoff: Ranks['cutoff'], by: Ranks['cutoff'], isHeldAlready: boolean): void {
  for (let row = 0; row < by.low.length; row++) {
    cutoff.low[row] = isHeldAlready ? Math.max(cutoff.low[row]!, by.low[row]!) : by.low[row]!;
    cutoff.high[row] = isHeldAlready ? Math.max(cutoff.high[row]!, by.high[row]!) : by.high[row]!;
  }
}

function nobodyIn(categories: readonly string[], { categories: all }: YearFigures, share: number): string {
  const named = categories.slice(0, 5).join(', ') + (categories.length > 5 ? ' and others' : '');
  return `nobody can get the size star in ${categories.length} of ${all.length} categories (${named}), because ${share} of so few regions is less than one place.`;
}
