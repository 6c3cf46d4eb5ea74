import { Problem } from '../../../kernel/problem.ts';
import { readEditionGeometry, type EditionGeometry } from '../../edition/readEditionGeometry.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';

/** The boundaries of an edition's regions; an edition without is a Problem that says how to give it some. */
export async function boundariesOf(edition: ShelvedEdition): Promise<EditionGeometry> {
  const geometry = await readEditionGeometry(edition.folder);
  if (geometry !== null) return geometry;
  throw new Problem(
    404,
    `Edition ${edition.name} has no boundaries, so there is no map of it: make it again with asterism map … --geometry FILE.`,
  );
}
