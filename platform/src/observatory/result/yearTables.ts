import type { Category } from '../definitions/definition.ts';
import { yearMatching } from '../definitions/yearMatching.ts';
import { yearFiguresOf } from '../edition/yearFiguresOf.ts';
import type { ReadCells } from '../input/readCells.ts';
import { knownOnly } from './knownOnly.ts';
import { yearTable, type YearTable } from './yearTable.ts';

/** The tables of a run's years in order, each with the categories it was made by. */
export function yearTables(
  { cells, definitions, observations }: ReadCells,
  options: { readonly knownOnly: boolean; readonly threshold: number },
): { readonly table: YearTable; readonly categories: readonly Category[] }[] {
  const taken = options.knownOnly ? knownOnly(cells) : cells;
  return definitions
    .flatMap(({ years, definition }) => {
      const { categories } = definition;
      const system = observations.sources[0]!.industrySystem;
      return years.map((year) => {
        const { sums } = yearFiguresOf(cells, year, yearMatching(definition, cells, year, system), categories);
        const figures = yearFiguresOf(taken, year, yearMatching(definition, taken, year, system), categories);
        const least = { ...figures.sums, value: { low: figures.sums.value.low, high: figures.sums.value.low } };
        const settled = options.knownOnly ? { ...figures, sums: least } : figures;
        return { table: yearTable(settled, sums, cells.regions, options.threshold), categories };
      });
    })
    .sort((a, b) => a.table.year - b.table.year);
}
