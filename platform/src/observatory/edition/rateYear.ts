import { atLeastStar, focusShares, verdict as verdicts, type ClusterTable, type Totals } from '@asterism/indicators';
import type { Preset } from '../presets/preset.ts';
import { addUp, narrower, whole } from './boundsOf.ts';
import { focusRule } from './focusRule.ts';
import { groupRows } from './groups.ts';
import type { RatedYear } from './ratedYear.ts';
import { sizeRule } from './sizeRule.ts';
import { kindBases, specialise } from './specialise.ts';
import { specialisationRule } from './specialisationRule.ts';
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
    preset.focus === undefined ? null : focusRule(preset.focus, figures, focus, byCategory, largeEnough, remarks);
  const size = preset.size === undefined ? null : sizeRule(preset.size, figures, byCategory, largeEnough, remarks);

  const given = [size?.verdict, specialisation?.verdict, focusStar?.verdict].filter((star) => star !== undefined);
  return {
    year: figures.year,
    sums,
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

/**
 * The totals behind the shares, seen in each way that holds: as sums of the cells, which move with them, and as what coarser regions'
 * figures leave. Whatever holds in one view holds.
 */
function totalsViews(figures: YearFigures): Totals[] {
  const { sums, totalRegion, categoryBounds, overallBounds } = figures;
  const region = { region: sums.regionTotals, regionIsSum: !figures.regionTotalsArePublished };
  if (totalRegion !== null) {
    return [
      {
        ...region,
        category: totalRegion.categories,
        categoryIsSum: false,
        overallLow: totalRegion.overall.low,
        overallHigh: totalRegion.overall.high,
      },
    ];
  }
  const category = addUp(sums.value, sums.category, figures.categories.length);
  const overall = whole(sums.regionTotals);
  const asSums: Totals = {
    ...region,
    category,
    categoryIsSum: true,
    overallLow: overall.low,
    overallHigh: overall.high,
  };
  if (categoryBounds === null || overallBounds === null) return [asSums];
  return [
    asSums,
    {
      ...region,
      category: narrower(category, categoryBounds),
      categoryIsSum: false,
      overallLow: Math.max(overall.low, overallBounds.low),
      overallHigh: Math.min(overall.high, overallBounds.high),
    },
  ];
}

function count(stars: readonly Uint8Array[], atLeast: number, rows: number): Uint8Array {
  const counts = new Uint8Array(rows);
  for (const star of stars) {
    for (let row = 0; row < rows; row++) if (star[row]! >= atLeast) counts[row]! += 1;
  }
  return counts;
}
