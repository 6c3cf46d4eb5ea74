import type { Cells } from '../cells/cells.ts';
import type { Category, Definition } from '../definitions/definition.ts';
import { yearMatching } from '../definitions/yearMatching.ts';
import type { YearFigures } from '../edition/yearFigures.ts';
import { yearFiguresOf } from '../edition/yearFiguresOf.ts';
import type { ReadCells } from '../input/readCells.ts';
import { heldCategories } from './heldCategories.ts';
import { knownOnly } from './knownOnly.ts';
import { yearTable, type YearTable } from './yearTable.ts';

/** One year of a run: its table, the categories that the year's data hold, and the definition that they are of. */
export interface TableOfYear {
  readonly table: YearTable;
  readonly categories: readonly Category[];
  readonly definition: Definition;
}

/** The tables of a run's years in order, each of the categories that its data hold. */
export function yearTables(
  { cells, definitions, observations }: ReadCells,
  options: { readonly knownOnly: boolean; readonly threshold: number },
): TableOfYear[] {
  const taken = options.knownOnly ? knownOnly(cells) : cells;
  const system = observations.sources[0]!.industrySystem;
  return definitions
    .flatMap(({ years, definition }) =>
      years.map((year): TableOfYear => {
        const figuresOf = (of: Cells): Omit<YearFigures, 'further'> =>
          yearFiguresOf(of, year, yearMatching(definition, of, year, system), definition.categories);
        const { figures, sums } = heldCategories(figuresOf(taken), figuresOf(cells));
        const least = { ...figures.sums, value: { low: figures.sums.value.low, high: figures.sums.value.low } };
        const settled = options.knownOnly ? { ...figures, sums: least } : figures;
        const { categories } = figures;
        return { table: yearTable(settled, sums, cells.regions, options.threshold), categories, definition };
      }),
    )
    .sort((a, b) => a.table.year - b.table.year);
}
