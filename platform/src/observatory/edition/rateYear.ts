import { atLeastStar, verdict as verdicts } from '@asterism/indicators';
import type { Preset } from '../presets/preset.ts';
import { focusRule } from './focusRule.ts';
import type { RatedYear } from './ratedYear.ts';
import { sizeRule } from './sizeRule.ts';
import { specialisationRule } from './specialisationRule.ts';
import type { YearBasis } from './yearBasis.ts';

/**
 * Gives the stars of one year: size, specialisation and focus as the preset states them, each yes, no or possible
 * (European Cluster Observatory; Delgado, Porter and Stern 2016 for the quantile rules).
 */
export function rateYear(basis: YearBasis, preset: Preset): RatedYear {
  const { figures, views, focus } = basis;
  const { sums } = figures;
  const { category: categoryTotals, overallLow, overallHigh } = views.at(-1)!;
  const remarks: string[] = [];
  const largeEnough = atLeastStar(sums.value, preset.minimum);
  const specialisation = specialisationRule(preset.specialisation, basis, largeEnough);
  const focusStar = preset.focus === undefined ? null : focusRule(preset.focus, basis, largeEnough, remarks);
  const size = preset.size === undefined ? null : sizeRule(preset.size, basis, largeEnough, remarks);

  const given = [size?.verdict, specialisation?.verdict, focusStar?.verdict].filter((star) => star !== undefined);
  return {
    year: figures.year,
    sums,
    coverage: figures.coverage,
    categoryTotals,
    overall: { low: overallLow, high: overallHigh },
    quotient: basis.specialised(preset.specialisation.base).quotient,
    focus,
    size,
    specialisation,
    focusStar,
    largeEnough,
    stars: count(given, verdicts.yes, sums.region.length),
    starsMax: count(given, verdicts.possible, sums.region.length),
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
