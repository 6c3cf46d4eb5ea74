import { readRegionPlaces, type RegionPlaces } from '../edition/readRegionPlaces.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';

/** What an edition's regions are called and where they stand; read once. */
export function regionPlaces(edition: ShelvedEdition): Promise<RegionPlaces> {
  return edition.once('region places', () => readRegionPlaces(edition.folder));
}
