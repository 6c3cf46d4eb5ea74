import { readEditionGeometry } from '../edition/readEditionGeometry.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';

/** What an edition's boundaries tell of its regions, by code. */
export interface RegionPlaces {
  readonly names: ReadonlyMap<string, string>;
  /** Codes of the countries or states that regions stand in, where the boundaries tell. */
  readonly parents: ReadonlyMap<string, string>;
}

/** What regions are called and where they stand; empty where the edition has no boundaries. Read once. */
export function regionPlaces(edition: ShelvedEdition): Promise<RegionPlaces> {
  return edition.once('region places', async () => {
    const geometry = await readEditionGeometry(edition.folder);
    return geometry === null
      ? { names: new Map(), parents: new Map() }
      : {
          names: geometry.names,
          parents: new Map([...geometry.matched.parents].filter(([, parent]) => parent !== '')),
        };
  });
}
