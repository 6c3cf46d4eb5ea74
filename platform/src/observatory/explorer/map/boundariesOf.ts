import { Problem } from '../../../kernel/problem.ts';
import { readEditionGeometry, type EditionGeometry } from '../../edition/readEditionGeometry.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { words } from './words.ts';

/** The boundaries of an edition's regions; an edition without is a Problem that says how to give it some. */
export async function boundariesOf(edition: ShelvedEdition): Promise<EditionGeometry> {
  const geometry = await readEditionGeometry(edition.folder);
  if (geometry !== null) return geometry;
  throw new Problem(404, words.noBoundaries(edition.name));
}
