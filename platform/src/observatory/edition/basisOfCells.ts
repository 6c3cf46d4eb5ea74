import type { Intervals } from '@asterism/indicators';
import type { Cells } from '../cells/cells.ts';
import type { Definition } from '../definitions/definition.ts';
import type { IndustrySystem } from '../definitions/industryKey.ts';
import { yearMatching, type YearMatching } from '../definitions/yearMatching.ts';
import { categorySums, type CategorySums } from './categorySums.ts';
import { YearBasis } from './yearBasis.ts';
import { yearFiguresOf } from './yearFiguresOf.ts';

/**
 * What the rating of one year of the cells by a definition rests on; its industries are found among theirs by the publisher's
 * classification. `further` are the cells of the measures that the rules need besides.
 */
export function basisOfCells(
  cells: Cells,
  further: ReadonlyMap<string, Cells>,
  year: number,
  definition: Definition,
  system: IndustrySystem,
): { readonly basis: YearBasis; readonly matching: YearMatching } {
  const { categories } = definition;
  const matching = yearMatching(definition, cells, year, system);
  const figures = yearFiguresOf(cells, year, matching, categories);
  const besides = [...further].map(([measure, other]): [string, Intervals] => {
    const own = yearMatching(definition, other, year, system);
    const sums = categorySums(other, other.years.indexOf(year), own, categories.length);
    return [measure, aligned(figures.sums, cells, sums, other)];
  });
  return { basis: new YearBasis({ ...figures, further: new Map(besides) }), matching };
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
