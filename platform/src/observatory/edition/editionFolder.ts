import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { link, lstat, mkdir, readFile, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { firstFew } from '../../kernel/firstFew.ts';
import { Problem } from '../../kernel/problem.ts';

/** The folders this process is writing; a lock with its number but not here was left by another that had the same one. */
const held = new Set<string>();

/**
 * A folder that appears whole or not at all: work goes on in a hidden folder beside it, which one rename puts in place.
 * Two runs on one folder can't both write: the second is told so.
 */
export class EditionFolder {
  readonly target: string;
  /** Where files are written until `publish`. */
  readonly path: string;
  readonly #lock: string;
  /** The outermost folder that was made on the way to the target. */
  #made: string | null = null;

  private constructor(target: string) {
    this.target = target;
    this.path = join(dirname(target), `.${basename(target)}.writing`);
    this.#lock = join(dirname(target), `.${basename(target)}.lock`);
  }

  static async begin(out: string): Promise<EditionFolder> {
    if (out.trim() === '') throw new Problem(400, '--out names no folder: give one, such as --out out/mine.');
    const folder = new EditionFolder(resolve(out));
    await refuseForeign(folder.target);
    try {
      folder.#made = (await mkdir(dirname(folder.target), { recursive: true })) ?? null;
      await folder.#takeLock(out);
    } catch (error) {
      await folder.#removeMade();
      throw notWritable(out, error);
    }
    try {
      await rm(folder.path, { recursive: true, force: true });
      await mkdir(folder.path);
    } catch (error) {
      await folder.abandon();
      throw notWritable(out, error);
    }
    return folder;
  }

  /** Puts the folder in place; an edition that was there gives way. */
  async publish(): Promise<void> {
    const old = `${this.path}.old`;
    await rm(old, { recursive: true, force: true });
    await rename(this.target, old).catch((error: unknown) => {
      if (!isCode(error, 'ENOENT')) throw error;
    });
    await rename(this.path, this.target).catch(async (error: unknown) => {
      await rename(old, this.target).catch(() => undefined);
      throw error;
    });
    await rm(old, { recursive: true, force: true });
    await this.#letGo();
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
    await this.#letGo();
    await this.#removeMade();
  }

  /** For a process that ends without waiting, as on a second Ctrl-C. */
  readonly #leaveAtOnce = (): void => {
    rmSync(this.path, { recursive: true, force: true });
    rmSync(this.#lock, { force: true });
  };

  async #letGo(): Promise<void> {
    held.delete(this.target);
    process.off('exit', this.#leaveAtOnce);
    await rm(this.#lock, { force: true });
  }

  /** Takes away the folders that were made for this one, as long as nobody has put anything into them. */
  async #removeMade(): Promise<void> {
    if (this.#made === null) return;
    for (let at = dirname(this.target); at.length >= this.#made.length; at = dirname(at)) {
      await rmdir(at).catch(() => undefined);
    }
  }

  /** A lock that can't be read is nobody's; a folder in its place was not made by a run. */
  #unreadable(error: unknown): string {
    if (!isCode(error, 'EISDIR')) return '0';
    throw new Problem(422, `${this.#lock} is a folder where a run keeps its lock: move it, or choose another --out.`);
  }

  /** The lock appears with its owner's number in it by one link, so nobody can read it half-written; a dead owner's lock is taken over. */
  async #takeLock(out: string): Promise<void> {
    const mine = `${this.#lock}.${process.pid}`;
    try {
      await writeFile(mine, String(process.pid));
      for (;;) {
        try {
          await link(mine, this.#lock);
          held.add(this.target);
          process.on('exit', this.#leaveAtOnce);
          return;
        } catch (error) {
          if (!isCode(error, 'EEXIST')) throw error;
        }
        const owner = Number(await readFile(this.#lock, 'utf8').catch((error: unknown) => this.#unreadable(error)));
        if (owner === process.pid ? held.has(this.target) : owner > 0 && isRunning(owner)) {
          throw new Problem(
            422,
            `Another run (process ${owner}) is writing to ${out}: wait until it is done, or choose another --out.`,
          );
        }
        await rm(this.#lock, { force: true });
      }
    } finally {
      await rm(mine, { force: true });
    }
  }
}

/** SHA-256 and length of a file on disk. */
export async function fingerprint(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** The files that an edition's manifest lists, with the manifest itself; null where there is no manifest. */
async function listedFiles(folder: string): Promise<ReadonlySet<string> | null> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  const listed = z.object({ outputs: z.array(z.object({ name: z.string() })) }).safeParse(parsedJson(text));
  return new Set(['manifest.json', ...(listed.success ? listed.data.outputs.map(({ name }) => name) : [])]);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function refuseForeign(target: string): Promise<void> {
  const found = await stat(target).catch(() => null);
  if (found === null) {
    if ((await lstat(target).catch(() => null)) === null) return;
    throw new Problem(422, `${target} is a link that leads nowhere: remove it, or choose another --out.`);
  }
  if (!found.isDirectory()) throw new Problem(422, `${target} is a file, not a folder: choose another --out.`);
  const names = await readdir(target);
  if (names.length === 0) return;
  const listed = await listedFiles(target);
  const foreign = names.filter((name) => listed === null || !listed.has(name));
  if (foreign.length === 0) return;
  const named = firstFew(foreign, 3);
  throw new Problem(
    422,
    listed === null
      ? `${target} holds other files (${named}) and no edition: choose an empty or new folder with --out.`
      : `${target} holds files that are not of its edition (${named}), which a new one would take away: move them, or choose another --out.`,
  );
}

function notWritable(out: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Problem(422, `Can't write to ${out}: permission denied. Choose another folder with --out.`);
    case 'ENOTDIR':
    case 'EEXIST':
      return new Problem(422, `Can't make the folder ${out}: a part of its path is a file. Choose another --out.`);
    case 'ENOSPC':
      return diskFull(out);
    default:
      return error;
  }
}

/** The sentence for a full disk. */
export function diskFull(out: string): Problem {
  return new Problem(422, `The disk of ${out} is full; nothing was left there. Make room or choose another --out.`);
}

/** Whether an error, ours or an engine's, says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  return isCode(error, 'ENOSPC') || (error instanceof Error && /no space left on device/i.test(error.message));
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}
