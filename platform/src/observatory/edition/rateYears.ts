import type { Cells } from '../cells/cells.ts';
import type { Preset } from '../presets/preset.ts';
import type { Observations } from '../readers/observations.ts';
import { basisOfCells } from './basisOfCells.ts';
import { lackingIndustries } from './lackingIndustries.ts';
import { coverageNotes, outsideCategories } from './coverageNotes.ts';
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
    .flatMap(({ years, definition }) => {
      const lacking = lackingIndustries(cells, years, definition, source.industrySystem);
      return years.map((year): { readonly rated: RatedYear; readonly remarks: YearRemarks } => {
        const { basis, matching } = basisOfCells(cells, further, year, definition, source.industrySystem);
        const rated = rateYear(basis, preset);
        const plain = [
          ...coverageNotes(cells, year, definition, matching, source),
          ...(lacking.get(year) ?? []),
          ...rated.remarks,
        ];
        return { rated, remarks: { year, plain, figured: outsideCategories(cells, year, matching) } };
      });
    })
    .sort((a, b) => a.rated.year - b.rated.year);
  return { years: found.map(({ rated }) => rated), notes: yearRemarks(found.map(({ remarks }) => remarks)) };
}
