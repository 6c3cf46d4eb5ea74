import type { Cells } from '../cells/cells.ts';
import type { Preset } from '../presets/preset.ts';
import type { Observations } from '../readers/observations.ts';
import { coverageNotes } from './coverageNotes.ts';
import { rateCells } from './rateCells.ts';
import type { RatedYear } from './ratedYear.ts';
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
        const { rated, matching } = rateCells(cells, further, year, definition, preset, source.industrySystem);
        return { ...rated, remarks: [...coverageNotes(cells, year, definition, matching, source), ...rated.remarks] };
      }),
    )
    .sort((a, b) => a.year - b.year);
}
