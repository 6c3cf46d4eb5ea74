import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { clusterHistory } from '../cluster/clusterHistory.ts';
import { clusterPlace } from '../cluster/clusterPlace.ts';
import { words } from './words.ts';

/** Why a region and category that the edition has make no cluster in any of its years, in a sentence. */
export async function noActivity(edition: ShelvedEdition, region: string, category: string): Promise<string> {
  const place = await clusterPlace(edition, { region, category });
  const states = new Set((await clusterHistory(edition, place)).map(({ state }) => state));
  const called = nameAndCode(place.name, region);
  return states.has('no activity')
    ? words.noActivity(place.title, called, edition.manifest.measure)
    : words.noCategoryFigures(place.title);
}
