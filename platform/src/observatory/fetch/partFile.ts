import { link, open, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { Problem } from '../../kernel/problem.ts';

const noteSchema = z.object({ url: z.string(), validator: z.string().nullable(), owner: z.number() });
type Note = z.infer<typeof noteSchema>;

/**
 * The beginning of a file that is on its way, `NAME.part`, and a note of what it is the beginning of, `NAME.part.json`.
 * One process at a time holds it; what an earlier one left can be continued if the publisher gave the file a validator.
 */
export class PartFile {
  readonly path: string;
  readonly #target: string;
  readonly #url: string;
  #validator: string | null = null;
  #length = 0;
  #handle: FileHandle | null = null;
  #finished = false;

  private constructor(target: string, url: string) {
    this.#target = target;
    this.path = `${target}.part`;
    this.#url = url;
  }

  /** Takes hold of the part of a file, with what there is of it from the same address. */
  static async hold(target: string, url: string): Promise<PartFile> {
    const part = new PartFile(target, url);
    const left = await part.#takeNote();
    const length = await stat(part.path).then(
      ({ size }) => size,
      () => 0,
    );
    if (left !== null && left.url === url && left.validator !== null && length > 0) {
      part.#validator = left.validator;
      part.#length = length;
    } else {
      await rm(part.path, { force: true });
    }
    await part.#write({ validator: part.#validator, owner: process.pid });
    return part;
  }

  /** Bytes there are. */
  get length(): number {
    return this.#length;
  }

  /** What the publisher calls this state of the file (RFC 9110 §8.8), for `If-Range`; null where it can't be continued. */
  get validator(): string | null {
    return this.#length > 0 ? this.#validator : null;
  }

  /** Empties the part: what comes next is the beginning of this state of the file. */
  async begin(validator: string | null): Promise<void> {
    this.#validator = validator;
    this.#length = 0;
    await this.#write({ validator, owner: process.pid });
    await truncate(this.path, 0).catch(() => undefined);
  }

  async append(piece: Uint8Array): Promise<void> {
    this.#handle ??= await open(this.path, 'a');
    await this.#handle.appendFile(piece);
    this.#length += piece.length;
  }

  /** Writes out what was appended. */
  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = null;
  }

  /** Puts the whole file in its place at once. */
  async finish(): Promise<void> {
    await this.close();
    await rename(this.path, this.#target);
    await rm(this.#notePath, { force: true });
    this.#finished = true;
  }

  /** Lets go: what can be continued stays, anything else goes. */
  async release(): Promise<void> {
    await this.close();
    if (this.#finished) return;
    if (this.validator !== null) return this.#write({ validator: this.#validator, owner: 0 });
    await rm(this.path, { force: true });
    await rm(this.#notePath, { force: true });
  }

  get #notePath(): string {
    return `${this.path}.json`;
  }

  /** Makes the note ours and returns what it said; it appears whole by one link, so two processes can't both find none. */
  async #takeNote(): Promise<Note | null> {
    const mine = await this.#draft({ validator: null, owner: process.pid });
    try {
      await link(mine, this.#notePath);
      return null;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    } finally {
      await rm(mine, { force: true });
    }
    const left = await readFile(this.#notePath, 'utf8')
      .then(
        (text) => noteSchema.parse(JSON.parse(text)),
        () => null,
      )
      .catch(() => null);
    if (left !== null && left.owner !== 0 && left.owner !== process.pid && isRunning(left.owner)) {
      throw new Problem(
        422,
        `Another run (process ${left.owner}) is fetching ${this.#target}: wait until it is done, or choose another --out.`,
      );
    }
    return left;
  }

  async #write(note: Omit<Note, 'url'>): Promise<void> {
    await rename(await this.#draft(note), this.#notePath);
  }

  async #draft(note: Omit<Note, 'url'>): Promise<string> {
    const path = `${this.#notePath}.${process.pid}`;
    await writeFile(path, JSON.stringify({ url: this.#url, ...note } satisfies Note));
    return path;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
