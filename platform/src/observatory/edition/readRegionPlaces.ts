import { regionNames } from '../codes/regionNames.ts';
import { readManifest } from './editionFrames.ts';
import { readEditionGeometry } from './readEditionGeometry.ts';

/** What is known of an edition's regions besides their figures, by code. */
export interface RegionPlaces {
  readonly names: ReadonlyMap<string, string>;
  /** Codes of the countries or states that regions stand in, where the boundaries tell. */
  readonly parents: ReadonlyMap<string, string>;
}

/** What an edition's regions are called, by its boundaries and else by their publisher's list, and where they stand, as the boundaries tell. */
export async function readRegionPlaces(folder: string): Promise<RegionPlaces> {
  const [geometry, published] = await Promise.all([
    readEditionGeometry(folder),
    readManifest(folder).then(({ levels }) => regionNames(levels.region)),
  ]);
  return {
    names: new Map([...published, ...(geometry?.names ?? [])]),
    parents: new Map([...(geometry?.matched.parents ?? [])].filter(([, parent]) => parent !== '')),
  };
}
