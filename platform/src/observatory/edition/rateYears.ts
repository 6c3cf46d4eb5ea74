import type { Cells } from '../cells/cells.ts';
import type { Preset } from '../presets/preset.ts';
import type { Observations } from '../readers/observations.ts';
import { basisOfCells } from './basisOfCells.ts';
import { dataRemarks } from './dataRemarks.ts';
import type { RatedYear } from './ratedYear.ts';
import { rateYear } from './rateYear.ts';
import type { YearDefinition } from './yearDefinition.ts';
import { yearRemarks, type YearRemarks } from './yearRemarks.ts';

/**
 * Rates every year of the cells with the definition of its vintage, in order, and says in the notes what is to be known of them;
 * `further` are the measures that the rules need besides.
 */
export function rateYears(
  cells: Cells,
  further: ReadonlyMap<string, Cells>,
  definitions: readonly YearDefinition[],
  preset: Preset,
  observations: Observations,
): { readonly years: readonly RatedYear[]; readonly notes: readonly string[] } {
  const source = observations.sources[0]!;
  const found = definitions
    .flatMap((of) => {
      const remarksOf = dataRemarks(cells, of, source);
      return of.years.map((year): { readonly rated: RatedYear; readonly remarks: YearRemarks } => {
        const { basis, matching } = basisOfCells(cells, further, year, of.definition, source.industrySystem);
        const remarks = remarksOf(year, matching);
        const rated = rateYear(basis, preset);
        return { rated, remarks: { ...remarks, plain: [...remarks.plain, ...rated.remarks] } };
      });
    })
    .sort((a, b) => a.rated.year - b.rated.year);
  return { years: found.map(({ rated }) => rated), notes: yearRemarks(found.map(({ remarks }) => remarks)) };
}
