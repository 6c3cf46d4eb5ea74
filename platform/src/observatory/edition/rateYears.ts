import type { Cells } from '../cells/cells.ts';
import type { Preset } from '../presets/preset.ts';
import type { Observations } from '../readers/observations.ts';
import { basisOfCells } from './basisOfCells.ts';
import { coverageNotes, outsideCategories } from './coverageNotes.ts';
import type { RatedYear } from './ratedYear.ts';
import { rateYear } from './rateYear.ts';
import type { YearDefinition } from './yearDefinition.ts';

/** Rates every year of the cells with the definition of its vintage; `further` are the measures that the rules need besides. */
export function rateYears(
  cells: Cells,
  further: ReadonlyMap<string, Cells>,
  definitions: readonly YearDefinition[],
  preset: Preset,
  observations: Observations,
): RatedYear[] {
  const source = observations.sources[0]!;
  return definitions
    .flatMap(({ years, definition }) =>
      years.map((year) => {
        const { basis, matching } = basisOfCells(cells, further, year, definition, source.industrySystem);
        const rated = rateYear(basis, preset);
        const remarks = [...coverageNotes(cells, year, definition, matching, source), ...rated.remarks];
        return { ...rated, remarks, figuredRemarks: outsideCategories(cells, year, matching) };
      }),
    )
    .sort((a, b) => a.year - b.year);
}
