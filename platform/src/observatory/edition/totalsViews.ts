import type { Totals } from '@asterism/indicators';
import type { Interval } from '../cells/interval.ts';
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
  const { low, high } = together(overall, overallBounds);
  return [
    asSums,
    {
      ...region,
      category: narrower(category, categoryBounds),
      categoryIsSum: false,
      overallLow: low,
      overallHigh: high,
    },
  ];
}

/** What sums and sums of less than this share apart differ by is rounding. */
const ROUNDING = 1e-9;

/**
 * The bounds that region totals and the industries of coarser regions together leave. Where they exclude each other they are not over the
 * same industries: published region totals hold some that the data lack, and they alone hold.
 */
function together(totals: Interval, industries: Interval): Interval {
  const [low, high] = [Math.max(totals.low, industries.low), Math.min(totals.high, industries.high)];
  if (low <= high) return { low, high };
  return low - high <= ROUNDING * low ? { low: high, high } : totals;
}
