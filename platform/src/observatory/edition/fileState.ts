import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './editionFolder.ts';
import type { Manifest } from './manifest.ts';

/** How a file of an edition's folder stands beside what the manifest states of it. */
export type FileState = 'as stated' | 'changed' | 'missing' | 'not of the edition';

/** Hashes a file of an edition's folder and compares it with its manifest; a folder, or a link to elsewhere, counts as missing. */
export async function fileState(folder: string, name: string, { outputs }: Manifest): Promise<FileState> {
  const stated = outputs.find((output) => output.name === name);
  if (stated === undefined) return 'not of the edition';
  const path = join(folder, name);
  const found = await lstat(path).catch(() => null);
  if (found?.isFile() !== true) return 'missing';
  const own = await fingerprint(path).catch(() => null);
  if (own === null) return 'missing';
  return own.sha256 === stated.sha256 ? 'as stated' : 'changed';
}
