import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { readDefinition } from './readDefinition.ts';

/** A folder for the files of a test file's run, gone when it is over. */
export const folder = await mkdtemp(join(tmpdir(), 'asterism-definition-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;

/** Writes a text to a new file and gives its path. */
export async function fileWith(text: string | Uint8Array, ending = 'yaml'): Promise<string> {
  const path = join(folder, `own${++files}.${ending}`);
  await writeFile(path, text);
  return path;
}

/** What a definition says against a file, without the file's name and the stock of the sentence. */
export async function complaint(text: string | Uint8Array, ending = 'yaml'): Promise<string> {
  const path = await fileWith(text, ending);
  const error = await readDefinition(path).then(
    () => new Error('was accepted'),
    (thrown: unknown) => thrown as Error,
  );
  expect(error).toMatchObject({ status: 422 });
  return error.message.replaceAll(path, 'FILE').replace("FILE can't be used as a definition: ", '');
}
