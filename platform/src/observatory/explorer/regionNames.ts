import { readEditionGeometry } from '../edition/readEditionGeometry.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';

/** Names of regions by code, as the edition's boundaries have them; empty where it has none. */
export function regionNames(edition: ShelvedEdition): Promise<ReadonlyMap<string, string>> {
  return edition.once('region names', async () => (await readEditionGeometry(edition.folder))?.names ?? new Map());
}
