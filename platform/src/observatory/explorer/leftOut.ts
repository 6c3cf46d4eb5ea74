import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';
import type { LeftOut } from './fields.ts';

/** Why a region's figures of a year are in no rank and no total though the input has rows of it; null where they are rated, or where it has none. */
export function leftOut({ manifest }: ShelvedEdition, region: string, year: number): LeftOut | null {
  return manifest.levels.unratedRegions.find((one) => one.region === region && one.years.includes(year))?.why ?? null;
}
