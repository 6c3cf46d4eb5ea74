import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';
import { regionPlaces } from './regionPlaces.ts';

/** Names of regions by code, as the edition's boundaries have them; empty where it has none. */
export async function regionNames(edition: ShelvedEdition): Promise<ReadonlyMap<string, string>> {
  return (await regionPlaces(edition)).names;
}
