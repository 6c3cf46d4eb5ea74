import type { Cells } from '../cells/cells.ts';
import type { Category } from '../definitions/definition.ts';
import type { YearMatching } from '../definitions/yearMatching.ts';
import { byCategory, categorySums, overIndustries } from './categorySums.ts';
import type { YearFigures } from './yearFigures.ts';

/** The cells of one year added into categories, with all totals that stand behind their shares. */
export function yearFiguresOf(
  cells: Cells,
  year: number,
  matching: YearMatching,
  categories: readonly Category[],
): Omit<YearFigures, 'further'> {
  const index = cells.years.indexOf(year);
  const { industryTotals, totalRegion } = cells;
  return {
    year,
    measure: cells.measure,
    sums: categorySums(cells, index, matching, categories.length),
    categories,
    // An industry of which categories have a part moves their figures, but not its region's total.
    regionTotalsArePublished: cells.publishedRegionTotals !== null || matching.isPart.includes(1),
    coverage: { found: matching.found, of: matching.of },
    totalRegion: totalRegion === null ? null : totalRegionFigures(cells, index, matching, categories.length),
    categoryBounds: industryTotals === null ? null : byCategory(industryTotals, index, matching, categories.length),
    overallBounds: industryTotals === null ? null : overIndustries(industryTotals, index, cells.industries.length),
  };
}

/** By category, and over all industries: as published, else the sum of the total region's industries. */
function totalRegionFigures(
  cells: Cells,
  yearIndex: number,
  matching: YearMatching,
  categories: number,
): NonNullable<YearFigures['totalRegion']> {
  const { overall, byIndustry } = cells.totalRegion!;
  return {
    categories: byCategory(byIndustry, yearIndex, matching, categories),
    overall:
      overall === null
        ? overIndustries(byIndustry, yearIndex, cells.industries.length)
        : { low: overall.low[yearIndex]!, high: overall.high[yearIndex]! },
  };
}
