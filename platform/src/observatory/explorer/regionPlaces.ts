import { regionNames as publishedNames } from '../codes/regionNames.ts';
import { readEditionGeometry } from '../edition/readEditionGeometry.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';

/** What is known of an edition's regions besides their figures, by code. */
export interface RegionPlaces {
  readonly names: ReadonlyMap<string, string>;
  /** Codes of the countries or states that regions stand in, where the boundaries tell. */
  readonly parents: ReadonlyMap<string, string>;
}

/** What regions are called, by the edition's boundaries and else by their publisher's list, and where they stand, as the boundaries tell. Read once. */
export function regionPlaces(edition: ShelvedEdition): Promise<RegionPlaces> {
  return edition.once('region places', async () => {
    const [geometry, published] = await Promise.all([
      readEditionGeometry(edition.folder),
      publishedNames(edition.manifest.levels.region),
    ]);
    return {
      names: new Map([...published, ...(geometry?.names ?? [])]),
      parents: new Map([...(geometry?.matched.parents ?? [])].filter(([, parent]) => parent !== '')),
    };
  });
}
