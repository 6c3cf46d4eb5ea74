import { Problem } from '../kernel/problem.ts';

const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `${path} is not there: check the name and the folder.`,
  ENOTDIR: (path) => `${path} can't be reached: a part of it is a file, not a folder.`,
  EISDIR: (path) => `${path} is a folder where a file is wanted.`,
  EEXIST: (path) => `${path} is there already: choose another name or remove it first.`,
  EACCES: (path) => `${path} can't be opened: you lack the permission to read or write it.`,
  EPERM: (path) => `${path} can't be changed: the system doesn't permit it.`,
  EROFS: (path) => `${path} can't be written: its disk is read-only.`,
  ENOSPC: (path) => `${path} can't be written: the disk is full. Free some space or choose another place.`,
  EDQUOT: (path) => `${path} can't be written: your quota on this disk is used up.`,
  ELOOP: (path) => `${path} is a link that leads back to itself: name the file it was meant for.`,
  ENAMETOOLONG: (path) => `${path.slice(0, 60)}… is too long a name for a file.`,
};

/** The problem behind a refusal of the operating system that the caller can mend (file not there, disk full, no permission); null for anything else. */
export function systemProblem(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  const sentence = code === undefined ? undefined : sentences[code];
  if (sentence !== undefined) return new Problem(422, sentence(path ?? 'A file'));
  return /no space left on device/i.test(error.message) ? new Problem(422, sentences.ENOSPC!('A file')) : null;
}
