import type { Intervals } from '@asterism/indicators';
import type { Cells } from '../cells/cells.ts';
import { yearMatching } from '../definitions/yearMatching.ts';
import type { Preset } from '../presets/preset.ts';
import type { Observations } from '../readers/observations.ts';
import { coverageNotes } from './coverageNotes.ts';
import { categorySums, type CategorySums } from './categorySums.ts';
import type { RatedYear } from './ratedYear.ts';
import { rateYear } from './rateYear.ts';
import type { YearDefinition } from './yearDefinition.ts';
import { yearFiguresOf } from './yearFiguresOf.ts';

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
      const categories = definition.categories;
      return years.map((year) => {
        const matching = yearMatching(definition, cells, year, system);
        const figures = yearFiguresOf(cells, year, matching, categories);
        const rated = rateYear(
          {
            ...figures,
            further: new Map(
              [...further].map(([measure, other]) => [
                measure,
                aligned(
                  figures.sums,
                  cells,
                  categorySums(
                    other,
                    other.years.indexOf(year),
                    yearMatching(definition, other, year, system),
                    categories.length,
                  ),
                  other,
                ),
              ]),
            ),
          },
          preset,
        );
        return {
          ...rated,
          remarks: [...coverageNotes(cells, year, definition, matching, observations.sources[0]!), ...rated.remarks],
        };
      });
    })
    .sort((a, b) => a.year - b.year);
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
