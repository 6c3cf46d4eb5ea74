import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import { EditionFrames } from '../edition/editionFrames.ts';
import type { Manifest } from '../edition/manifest.ts';

/** An edition as a server holds it: open for reading, with what was worked out from it kept for the next who asks. */
export class ShelvedEdition {
  readonly name: string;
  readonly folder: string;
  /** SHA-256 of the manifest, which names every file's own: two editions with the same mark are the same. */
  readonly mark: string;
  /** When the manifest was put there, in milliseconds of the epoch. */
  readonly placed: number;
  readonly frames: EditionFrames;
  readonly #kept = new Map<string, Promise<unknown>>();

  private constructor(name: string, frames: EditionFrames, mark: string, placed: number) {
    this.name = name;
    this.folder = frames.folder;
    this.frames = frames;
    this.mark = mark;
    this.placed = placed;
  }

  /** Opens a folder, or gives the one that was open before while its manifest is the same; null where it is no edition of ours. */
  static async open(name: string, folder: string, before: ShelvedEdition | null): Promise<ShelvedEdition | null> {
    const path = join(folder, 'manifest.json');
    try {
      const { mtimeMs } = await stat(path);
      if (before !== null && before.placed === mtimeMs) return before;
      const mark = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      return new ShelvedEdition(name, await EditionFrames.open(folder), mark, mtimeMs);
    } catch (error) {
      if (error instanceof Problem || (error instanceof Error && 'syscall' in error)) return null;
      throw error;
    }
  }

  get manifest(): Manifest {
    return this.frames.manifest;
  }

  /** Works something out once for as long as the edition is open; what failed is tried again. */
  async once<Value>(what: string, make: () => Promise<Value>): Promise<Value> {
    let kept = this.#kept.get(what) as Promise<Value> | undefined;
    if (kept === undefined) {
      kept = make();
      this.#kept.set(what, kept);
      kept.catch(() => this.#kept.delete(what));
    }
    return kept;
  }

  close(): void {
    this.frames.close();
  }
}
