import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { Problem } from '../../kernel/problem.ts';
import type { OnBytes } from './fileBytes.ts';

/** One file inside a zip archive: its path there, its unpacked size in bytes, and its content. */
export interface ZipMember {
  readonly name: string;
  readonly bytes: number;
  chunks(onBytes?: OnBytes): AsyncGenerator<Uint8Array>;
}

/** The files inside a zip archive, in its own order; folders, hidden files and what macOS adds are left out. Loads its library when used. */
export async function zipMembers(path: string): Promise<ZipMember[]> {
  const members: ZipMember[] = [];
  try {
    const archive = await openArchive(path, true);
    for await (const entry of archive.eachEntry()) {
      const { fileName } = entry;
      if (fileName.endsWith('/') || fileName.startsWith('__MACOSX/') || /(^|\/)\.[^/]*$/.test(fileName)) continue;
      members.push({
        name: fileName,
        bytes: entry.uncompressedSize,
        chunks: (onBytes) => content(path, entry, onBytes),
      });
    }
  } catch (error) {
    throw damaged(path, error);
  }
  return members;
}

async function openArchive(path: string, autoClose: boolean): Promise<ZipFile> {
  const { openPromise } = await import('yauzl');
  return openPromise(path, { autoClose });
}

async function* content(path: string, entry: Entry, onBytes?: OnBytes): AsyncGenerator<Uint8Array> {
  const name = `${path}!${entry.fileName}`;
  if (entry.isEncrypted())
    throw new Problem(422, `${name} is locked with a password: unpack it and name the file inside.`);
  if (!entry.canDecodeFileData())
    throw new Problem(422, `${name} is packed in a way not known here: unpack it and name the file inside.`);
  const archive = await openArchive(path, false);
  let done = 0;
  let check = 0;
  try {
    for await (const chunk of (await archive.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      check = crc32(chunk, check);
      done += chunk.length;
      onBytes?.(done, entry.uncompressedSize);
      yield chunk;
    }
    if (check !== entry.crc32) throw damaged(name, 'the checksum differs');
  } catch (error) {
    throw damaged(name, error);
  } finally {
    archive.close();
  }
}

/** What the archive's reader says of a broken archive becomes a Problem; a fault of another kind stays what it is. */
function damaged(name: string, error: unknown): unknown {
  if (error instanceof Problem) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Error && (error.name !== 'Error' || (code !== '' && !code.startsWith('Z_')))) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new Problem(422, `${name} is a damaged zip archive (${why}): fetch or copy it again.`);
}
