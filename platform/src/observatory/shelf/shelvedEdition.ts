import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
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

  /** Opens a folder; what is no edition of ours, or a damaged one, is a Problem. */
  static async open(name: string, folder: string): Promise<ShelvedEdition> {
    const path = join(folder, 'manifest.json');
    const frames = await EditionFrames.open(folder);
    try {
      const { mtimeMs } = await stat(path);
      const mark = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      if (await frames.isCurrent()) return new ShelvedEdition(name, frames, mark, mtimeMs);
    } catch (error) {
      frames.close();
      throw error;
    }
    frames.close();
    return ShelvedEdition.open(name, folder);
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
