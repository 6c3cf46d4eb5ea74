import { Problem } from '../../kernel/problem.ts';
import type { Cells } from '../cells/cells.ts';
import type { Definition } from '../definitions/definition.ts';
import type { IndustrySystem } from '../definitions/industryKey.ts';
import { basisOfCells } from '../edition/basisOfCells.ts';
import type { RatedYear } from '../edition/ratedYear.ts';
import { rateYear } from '../edition/rateYear.ts';
import type { YearBasis } from '../edition/yearBasis.ts';
import type { Preset } from '../presets/preset.ts';

/**
 * Rates the cells of one year by another definition or preset than the edition was made with, or by its own; row k of the result is the
 * k-th cluster in order of region and category, as in `clusters.parquet`. `system` is the publisher's classification of industries (the
 * manifest's first input has it); `further` are the cells of the measures that the preset needs besides (`measuresOf`).
 */
export function tryRating(
  cells: Cells,
  system: IndustrySystem,
  definition: Definition,
  preset: Preset,
  further: ReadonlyMap<string, Cells> = new Map(),
): RatedYear {
  return rateYear(ratableBasis(cells, system, definition, preset, further), preset);
}

/** What such a rating rests on, for this preset and all others that need no other measures. */
export function ratableBasis(
  cells: Cells,
  system: IndustrySystem,
  definition: Definition,
  preset: Preset,
  further: ReadonlyMap<string, Cells>,
): YearBasis {
  const missing = measuresOf(preset, cells.measure).filter((measure) => !further.has(measure));
  if (missing.length > 0)
    throw new Problem(
      422,
      `The preset ${preset.name} needs ${missing.join(' and ')}, which the edition does not hold: map its input with that preset, or take size.quantile.${missing[0]!} out of the preset.`,
    );
  const { basis, matching } = basisOfCells(cells, further, cells.years[0]!, definition, system);
  if (matching.category.length === 0)
    throw new Problem(
      422,
      `None of the industries of the definition ${definition.name} is in the data of ${cells.years[0]!}: write them in the codes of the data, such as ${cells.industries.slice(0, 5).join(', ')}.`,
    );
  return basis;
}

/** The measures that a preset's rules need beside the one that is rated. */
export function measuresOf(preset: Preset, rated: string): string[] {
  return Object.keys(preset.size?.quantile ?? {}).filter((measure) => measure !== rated);
}
