import type { Intervals } from '@asterism/indicators';
import { setImmediate } from 'node:timers/promises';
import type { Cells } from '../cells/cells.ts';
import type { Definition } from '../definitions/definition.ts';
import type { IndustrySystem } from '../definitions/industryKey.ts';
import { cellsOfEdition, furtherCellsOfEdition } from '../edition/cellsOfEdition.ts';
import type { RatedYear } from '../edition/ratedYear.ts';
import { rateYear } from '../edition/rateYear.ts';
import type { YearBasis } from '../edition/yearBasis.ts';
import { presetSchema, type Preset } from '../presets/preset.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';
import { measuresOf, ratableBasis } from './tryRating.ts';

/** A year of an edition with all that it takes to rate it again, and its own rating. */
export interface RatableYear {
  readonly year: number;
  readonly cells: Cells;
  readonly further: ReadonlyMap<string, Cells>;
  readonly system: IndustrySystem;
  readonly definition: Definition;
  readonly preset: Preset;
  /** What a rating rests on, whatever the cut-offs; other presets that need the same measures are rated on it quickly. */
  readonly basis: YearBasis;
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
  await setImmediate();
  const basis = ratableBasis(cells, system, definition, preset, further);
  await workedOut(basis, preset);
  return { year, cells, further, system, definition, preset, basis, rated: rateYear(basis, preset) };
}

/** Works out what the preset's rules ask for bit by bit, so that other requests are answered between. */
async function workedOut(basis: YearBasis, { size, specialisation, focus }: Preset): Promise<void> {
  const { figures } = basis;
  await setImmediate();
  const { quotient } = basis.specialised(specialisation.base);
  const ranked: (readonly [values: Intervals, within: 'all' | 'category'])[] = [
    ...(size === undefined ? [] : [figures.sums.value, ...figures.further.values()]).map(
      (values) => [values, 'category'] as const,
    ),
    ...(specialisation.quantile === undefined ? [] : [[quotient, 'category'] as const]),
    ...(focus === undefined ? [] : [[basis.focus, focus.within] as const]),
  ];
  for (const [values, within] of ranked) {
    await setImmediate();
    basis.ranked(values, within);
  }
  await setImmediate();
}
