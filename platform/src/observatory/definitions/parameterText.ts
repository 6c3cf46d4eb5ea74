import { readFile, stat } from 'node:fs/promises';
import { Problem } from '../../kernel/problem.ts';

const most = 16 * 1024 * 1024;

/**
 * The text of a small file that somebody wrote (a definition, a preset, a correspondence table): UTF-8, with or without byte order mark,
 * UTF-16 with one, else Windows-1252. A file that is not there, is a folder, is empty, binary or over 16 MiB is a Problem.
 */
export async function readParameterText(path: string, what: string): Promise<string> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, what, error);
  });
  if (found.isDirectory()) throw new Problem(422, `${path} is a folder: name the ${what} file in it.`);
  if (found.size > most) {
    throw new Problem(
      422,
      `${path} has ${Math.ceil(found.size / 1024 / 1024)} MiB, too much for a ${what} (16 MiB at most): is it a data file?`,
    );
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, what, error);
  });
  const text = decoded(bytes);
  if (text.trim() === '') throw new Problem(422, `${path} is empty: a ${what} is expected.`);
  if (text.includes('\0')) throw new Problem(422, `${path} is a binary file: a ${what} as text is expected.`);
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function unreadable(path: string, what: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Problem(404, `There is no ${what} file ${path}: check the path.`);
  if (code === 'EACCES' || code === 'EPERM') return new Problem(422, `${path} may not be read: check its permissions.`);
  return error;
}
