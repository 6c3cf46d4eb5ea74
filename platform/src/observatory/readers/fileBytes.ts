import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem } from '../../kernel/problem.ts';

/** Told how many bytes of how many have been taken in; may throw to stop the reading. */
export type OnBytes = (done: number, of: number) => void;

/** The bytes of a file as it lies on disk, in pieces of up to 1 MiB. */
export async function* fileBytes(path: string, bytes: number, onBytes?: OnBytes): AsyncGenerator<Uint8Array> {
  let done = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      done += chunk.length;
      onBytes?.(done, bytes);
      yield chunk;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The size of a file in bytes; a Problem where there is none, it is a folder, or it holds nothing. */
export async function fileSize(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (found.isDirectory()) {
    throw new Problem(422, `${path} is a folder: name the files in it, for example ${path.replace(/\/$/, '')}/*.csv.`);
  }
  if (!found.isFile())
    throw new Problem(422, `${path} is not a regular file: save its content to a file and name that.`);
  if (found.size === 0) throw new Problem(422, `${basename(path)} is empty: fetch or export it again.`);
  return found.size;
}

function unreadable(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Problem(422, `There is no file ${path}: check its name and folder.`);
  if (code === 'EACCES' || code === 'EPERM')
    return new Problem(422, `${path} may not be read: give yourself the right to read it.`);
  if (code === 'ELOOP')
    return new Problem(422, `${path} is a link that leads back to itself: name the file it was meant for.`);
  if (code === 'EIO') return new Problem(422, `${path} can't be read from its disk: copy it again from where it came.`);
  return error;
}
