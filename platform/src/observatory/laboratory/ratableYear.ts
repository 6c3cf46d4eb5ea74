import type { Cells } from '../cells/cells.ts';
import type { Definition } from '../definitions/definition.ts';
import type { IndustrySystem } from '../definitions/industryKey.ts';
import { cellsOfEdition, furtherCellsOfEdition } from '../edition/cellsOfEdition.ts';
import type { RatedYear } from '../edition/ratedYear.ts';
import { presetSchema, type Preset } from '../presets/preset.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';
import { measuresOf, tryRating } from './tryRating.ts';

/** A year of an edition with all that it takes to rate it again, and its own rating. */
export interface RatableYear {
  readonly year: number;
  readonly cells: Cells;
  readonly further: ReadonlyMap<string, Cells>;
  readonly system: IndustrySystem;
  readonly definition: Definition;
  readonly preset: Preset;
  readonly rated: RatedYear;
}

/** Years that are kept in memory, of all editions together; the one unused for longest gives way. */
const mostKept = 6;
const kept = new Map<string, Promise<RatableYear>>();

/** Reads a year's cells back and rates them as the edition did; the last few are kept for the next who asks. */
export function ratableYear(edition: ShelvedEdition, year: number): Promise<RatableYear> {
  const key = `${edition.mark} ${year}`;
  const found = kept.get(key) ?? read(edition, year);
  kept.delete(key);
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
  return found;
}

async function read({ frames, manifest }: ShelvedEdition, year: number): Promise<RatableYear> {
  const preset = presetSchema.parse(manifest.preset);
  const system = manifest.inputs[0]!.industrySystem;
  const [cells, further, definition] = await Promise.all([
    cellsOfEdition(frames, year),
    furtherCellsOfEdition(frames, year, measuresOf(preset, manifest.measure)),
    frames.definition(year),
  ]);
  return {
    year,
    cells,
    further,
    system,
    definition,
    preset,
    rated: tryRating(cells, system, definition, preset, further),
  };
}
