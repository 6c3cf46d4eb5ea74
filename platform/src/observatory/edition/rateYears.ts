import type { Intervals } from '@asterism/indicators';
import type { Cells } from '../cells/cells.ts';
import { matchIndustries, type Matching } from '../definitions/matchIndustries.ts';
import type { Preset } from '../presets/preset.ts';
import type { Observations } from '../readers/observations.ts';
import { byCategory, categorySums, overIndustries, type CategorySums } from './categorySums.ts';
import type { RatedYear } from './ratedYear.ts';
import { rateYear } from './rateYear.ts';
import type { YearFigures } from './yearFigures.ts';
import type { YearDefinition } from './yearDefinition.ts';

/** Rates every year of the cells with the definition of its vintage; `further` are the measures that the rules need besides. */
export function rateYears(
  cells: Cells,
  further: ReadonlyMap<string, Cells>,
  definitions: readonly YearDefinition[],
  preset: Preset,
  observations: Observations,
): RatedYear[] {
  const system = observations.sources[0]!.industrySystem;
  return definitions
    .flatMap(({ years, definition }) => {
      const matching = matchIndustries(definition, cells.industries, system);
      const categories = definition.categories;
      return years.map((year) => {
        const index = cells.years.indexOf(year);
        const sums = categorySums(cells, index, matching, categories.length);
        return rateYear(
          {
            year,
            measure: cells.measure,
            sums,
            categories,
            regionTotalsArePublished: cells.publishedRegionTotals !== null,
            totalRegion:
              cells.totalRegion === null ? null : totalRegionFigures(cells, index, matching, categories.length),
            categoryBounds:
              cells.industryTotals === null
                ? null
                : byCategory(cells.industryTotals, index, matching, categories.length),
            overallBounds:
              cells.industryTotals === null
                ? null
                : overIndustries(cells.industryTotals, index, cells.industries.length),
            further: new Map(
              [...further].map(([measure, other]) => [
                measure,
                aligned(
                  sums,
                  cells,
                  categorySums(
                    other,
                    other.years.indexOf(year),
                    matchIndustries(definition, other.industries, system),
                    categories.length,
                  ),
                  other,
                ),
              ]),
            ),
          },
          preset,
        );
      });
    })
    .sort((a, b) => a.year - b.year);
}

/** By category, and over all industries: as published, else the sum of the total region's industries. */
function totalRegionFigures(
  cells: Cells,
  yearIndex: number,
  matching: Matching,
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

/** Another measure's sums in the row order of the first; zero where that measure has no such cluster. */
function aligned(sums: CategorySums, cells: Cells, other: CategorySums, otherCells: Cells): Intervals {
  const rows = new Map<string, number>();
  other.region.forEach((region, row) => rows.set(`${otherCells.regions[region]!}\n${other.category[row]!}`, row));
  const value = { low: new Float64Array(sums.region.length), high: new Float64Array(sums.region.length) };
  sums.region.forEach((region, row) => {
    const found = rows.get(`${cells.regions[region]!}\n${sums.category[row]!}`);
    if (found === undefined) return;
    value.low[row] = other.value.low[found]!;
    value.high[row] = other.value.high[found]!;
  });
  return value;
}
