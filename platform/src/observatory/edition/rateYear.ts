import { atLeastStar, focusShares, verdict as verdicts, type ClusterTable } from '@asterism/indicators';
import type { Preset } from '../presets/preset.ts';
import { focusRule } from './focusRule.ts';
import { groupRows } from './groups.ts';
import type { RatedYear } from './ratedYear.ts';
import { sizeRule } from './sizeRule.ts';
import { kindBases, specialise } from './specialise.ts';
import { specialisationRule } from './specialisationRule.ts';
import { totalsViews } from './totalsViews.ts';
import type { YearFigures } from './yearFigures.ts';

/**
 * Gives the stars of one year: size, specialisation and focus as the preset states them, each yes, no or possible
 * (European Cluster Observatory; Delgado, Porter and Stern 2016 for the quantile rules).
 */
export function rateYear(figures: YearFigures, preset: Preset): RatedYear {
  const { sums, categories } = figures;
  const byCategory = groupRows(sums.category, categories.length);
  const views = totalsViews(figures);
  const { category: categoryTotals, overallLow, overallHigh } = views.at(-1)!;
  const overall = { low: overallLow, high: overallHigh };
  const table: ClusterTable = { region: sums.region, category: sums.category, value: sums.value };
  const remarks: string[] = [];
  const largeEnough = atLeastStar(sums.value, preset.minimum);

  const bases =
    preset.specialisation.base === 'kind' ? kindBases(categories, table, views) : [{ table, views, rows: null }];
  const { quotient, atLeast } = specialise(bases, table.region.length, preset.specialisation.min ?? null);
  const specialisation = specialisationRule(preset, quotient, atLeast, byCategory, categories.length, largeEnough);

  const focus = focusShares(table, views[0]!);
  const focusStar =
    preset.focus === undefined ? null : focusRule(preset.focus, focus, byCategory, largeEnough, remarks);
  const size = preset.size === undefined ? null : sizeRule(preset.size, figures, byCategory, largeEnough, remarks);

  const given = [size?.verdict, specialisation?.verdict, focusStar?.verdict].filter((star) => star !== undefined);
  return {
    year: figures.year,
    sums,
    coverage: figures.coverage,
    categoryTotals,
    overall,
    quotient,
    focus,
    size,
    specialisation,
    focusStar,
    largeEnough,
    stars: count(given, verdicts.yes, table.region.length),
    starsMax: count(given, verdicts.possible, table.region.length),
    remarks,
  };
}

function count(stars: readonly Uint8Array[], atLeast: number, rows: number): Uint8Array {
  const counts = new Uint8Array(rows);
  for (const star of stars) {
    for (let row = 0; row < rows; row++) if (star[row]! >= atLeast) counts[row]! += 1;
  }
  return counts;
}
