import { every, topStar, verdict as verdicts } from '@asterism/indicators';
import { printCount } from '../../kernel/printedFigure.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Preset } from '../presets/preset.ts';
import { cutGroups } from './groupedRanking.ts';
import { quantileByCategory } from './quantileByCategory.ts';
import type { FurtherCondition, Ranks, RatedYear } from './ratedYear.ts';
import type { YearBasis } from './yearBasis.ts';
import type { YearFigures } from './yearFigures.ts';

/** The star for size: a place at the top of the category, or at least a quantile of it in each measure named; and large enough. */
export function sizeRule(
  rule: NonNullable<Preset['size']>,
  basis: YearBasis,
  largeEnough: Uint8Array,
  remarks: string[],
): RatedYear['size'] {
  const { figures } = basis;
  const { ranks, place } = placed(rule.top, basis, remarks);
  const own: Uint8Array[] = [];
  const further: FurtherCondition[] = [];
  for (const [measure, probability] of Object.entries(rule.quantile ?? {})) {
    const values = measure === figures.measure ? figures.sums.value : figures.further.get(measure);
    if (values === undefined)
      throw new Problem(422, `The preset's size rule needs ${measure}, which the input does not hold.`);
    const result = quantileByCategory(basis, values, probability);
    if (measure !== figures.measure) further.push({ measure, values, ranks: result.ranks, met: result.met });
    else {
      own.push(result.met);
      raise(ranks.cutoff, result.ranks.cutoff, rule.top !== undefined);
    }
  }
  const ownMet = every(place, ...own);
  const met = every(ownMet, ...further.map((condition) => condition.met));
  return { ranks, ownMet, further, met, verdict: every(met, largeEnough) };
}

/** The place within the category, and whether it earns the star: without a share of places every one does, and there is no cut-off. */
function placed(
  top: number | undefined,
  basis: YearBasis,
  remarks: string[],
): { readonly ranks: Ranks; readonly place: Uint8Array } {
  const { figures } = basis;
  const grouped = basis.ranked(figures.sums.value, 'category');
  if (top === undefined) {
    const rows = figures.sums.region.length;
    const none = (): Float64Array => new Float64Array(rows).fill(NaN);
    return {
      ranks: { ...grouped.ranks, cutoff: { low: none(), high: none() } },
      place: new Uint8Array(rows).fill(verdicts.yes),
    };
  }
  const { met, ranks, withoutPlace } = cutGroups(grouped, (ranking) => topStar(ranking, top));
  const tooFew = withoutPlace.map((category) => figures.categories[category]!.code);
  if (tooFew.length > 0) remarks.push(nobodyIn(tooFew, figures, top));
  return { ranks, place: met };
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
  return `nobody can get the size star in ${categories.length} of ${printCount(all.length, 'category', 'categories')} (${named}), because ${share} of so few regions is less than one place.`;
}
