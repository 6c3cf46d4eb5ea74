import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import { demoData } from './demoData.ts';
import { demoFiles } from './demoFiles.ts';
import { MADE_UP } from './madeUp.ts';

/** A file that was written and its length in bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/** Writes the demonstration of a seed into a folder, which is made where it is missing; each file appears whole or not at all. */
export async function writeDemo(folder: string, seed: number, signal: AbortSignal): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  await refuseOthers(folder);
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of demoFiles(demoData(seed))) {
      const path = join(folder, name);
      const part = `${path}.part`;
      try {
        await writeFile(part, text, { signal });
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
      written.push({ path, bytes: Buffer.byteLength(text) });
    }
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new Problem(
      422,
      `The demonstration can't be written to ${folder}: ${error.message}. Choose another folder with --out.`,
    );
  }
  return written;
}

/** A folder with files in it must be an earlier demonstration, which its README.txt says. */
async function refuseOthers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const readMe = await readFile(join(folder, 'README.txt'), 'utf8').catch(() => '');
  if (!readMe.includes(MADE_UP)) {
    throw new Problem(
      422,
      `${folder} holds other files: choose an empty or new folder with --out, so that none is overwritten.`,
    );
  }
}
