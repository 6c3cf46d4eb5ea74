import { Problem } from '../../kernel/problem.ts';
import { fileState } from './fileState.ts';
import type { Manifest } from './manifest.ts';

/** Lets an edition be read only where the files that are read are those its manifest states; else a Problem that names the others. */
export async function refuseChanged(folder: string, names: readonly string[], manifest: Manifest): Promise<void> {
  const states = await Promise.all(
    names.map(async (file) => ({ file, reason: await fileState(folder, file, manifest) })),
  );
  const unlike = states.filter(({ reason }) => reason !== 'as stated');
  if (unlike.length === 0) return;
  throw new Problem(
    409,
    `${folder} is not what its manifest states, so nothing is read from it: make the edition again, or look with asterism verify ${folder}.`,
    unlike,
  );
}
