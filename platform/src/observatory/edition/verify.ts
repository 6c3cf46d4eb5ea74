import { readdir } from 'node:fs/promises';
import type { Terminal } from '../../kernel/terminal.ts';
import { Problem } from '../../kernel/problem.ts';
import { readManifest } from './editionFrames.ts';
import { fileState, type FileState } from './fileState.ts';
import { makeAgain, type MadeAgain } from './makeAgain.ts';

/** What verifying found, file by file. */
export interface Verification {
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly state: FileState }[];
  /** Files made again from the inputs; null where no inputs were given. */
  readonly rerun: MadeAgain['files'] | null;
  /** What the manifest says otherwise than the one made again; null where no inputs were given. */
  readonly words: MadeAgain['words'] | null;
  readonly remarks: readonly string[];
  readonly holds: boolean;
}

/** Checks every file of an edition against its manifest's hashes and, where the inputs are at hand, makes it again and compares its tables and its manifest's words. */
export async function verify(folder: string, inputs: readonly string[], terminal: Terminal): Promise<Verification> {
  const manifest = await readManifest(folder);
  if (manifest.outputs.length === 0)
    throw new Problem(409, `The manifest of ${folder} lists no files: it is not the manifest that was written.`);
  const stated = new Set(manifest.outputs.map((output) => output.name));
  const files: Verification['files'][number][] = [];
  for (const name of [...stated, ...(await readdir(folder)).filter((found) => !stated.has(found))]) {
    terminal.signal.throwIfAborted();
    if (name !== 'manifest.json') files.push({ name, state: await fileState(folder, name, manifest) });
  }
  const again = inputs.length === 0 ? null : await makeAgain(manifest, folder, inputs, terminal);
  const holds =
    files.every((file) => file.state === 'as stated' || file.state === 'not of the edition') &&
    (again === null || (again.files.every((file) => file.same) && again.words.length === 0));
  return {
    folder,
    files,
    rerun: again?.files ?? null,
    words: again?.words ?? null,
    remarks: again?.remarks ?? [],
    holds,
  };
}
