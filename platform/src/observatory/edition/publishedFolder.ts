import type { Terminal } from '../../kernel/terminal.ts';
import { diskFull, EditionFolder, isDiskFull } from './editionFolder.ts';

/** Lets work write into a folder that takes the place of `out` when all is done; nothing is left of work that fails or is stopped. */
export async function publishedFolder<T>(
  out: string,
  { progress, signal }: Terminal,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await EditionFolder.begin(out);
  try {
    const result = await work(folder.path);
    signal.throwIfAborted();
    await folder.publish();
    return result;
  } catch (error) {
    await folder.abandon();
    throw isDiskFull(error) ? diskFull(out) : error;
  } finally {
    progress.end();
  }
}
