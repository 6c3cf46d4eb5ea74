import type { Totals } from '@asterism/indicators';
import { addUp, narrower, whole } from './boundsOf.ts';
import type { YearFigures } from './yearFigures.ts';

/**
 * The totals behind the shares, seen in each way that holds: as sums of the cells, which move with them, and as what coarser regions'
 * figures leave. Whatever holds in one view holds.
 */
export function totalsViews(figures: Omit<YearFigures, 'further'>): Totals[] {
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
