import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What tells a folder's files from what they were at another look, without reading them: names, sizes, times and places on disk. */
export async function folderState(folder: string): Promise<string> {
  const names = (await readdir(folder).catch((): string[] => [])).sort((a, b) => (a < b ? -1 : 1));
  const files = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name), { bigint: true }).catch(() => null);
      return found === null ? name : [name, found.dev, found.ino, found.size, found.mtimeNs].join(' ');
    }),
  );
  return files.join('\n');
}
