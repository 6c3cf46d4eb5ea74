import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Table } from '../kernel/table.ts';
import { writeTableFile, type TableFormat, type WrittenFile } from './tableFile.ts';
import type { ThreadReply } from './tableThread.ts';

/** From so many entries on a table is worth a second thread. */
const large = 1_000_000;
/** As many files are handed to the second thread as keep it busy while the other tables are made. */
const mostHanded = 2;

/** Writes the tables of a folder: the first large files on a second thread as soon as they are given, the others when asked to finish. */
export class TableWriter {
  readonly #folder: string;
  readonly #waiting: (readonly [Table, TableFormat])[] = [];
  readonly #handed: Promise<WrittenFile>[] = [];
  #thread: Worker | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  add(table: Table, format: TableFormat): void {
    if (table.rows * table.columns.length >= large && this.#handed.length < mostHanded) this.#hand(table, format);
    else this.#waiting.push([table, format]);
  }

  /** Waits for all files and tells of them; an aborted `signal` ends it. */
  async finish(signal: AbortSignal): Promise<WrittenFile[]> {
    const written: WrittenFile[] = [];
    for (const [table, format] of this.#waiting) {
      await setImmediate();
      signal.throwIfAborted();
      written.push(await writeTableFile(table, format, this.#folder));
    }
    written.push(...(await Promise.all(this.#handed)));
    return written;
  }

  /** Lets go of the second thread, whatever it is at. */
  async stop(): Promise<void> {
    await this.#thread?.terminate();
  }

  #hand(table: Table, format: TableFormat): void {
    this.#thread ??= new Worker(new URL('./tableThread.mjs', import.meta.url));
    const thread = this.#thread;
    const place = this.#handed.length;
    const { promise, resolve, reject } = Promise.withResolvers<WrittenFile>();
    promise.catch(() => undefined);
    this.#handed.push(promise);
    thread.on('message', (reply: ThreadReply) => {
      if (reply.place !== place) return;
      if ('written' in reply) resolve(reply.written);
      else reject(Object.assign(new Error(reply.message), reply.system));
    });
    thread.on('error', reject);
    thread.postMessage({ place, table, format, folder: this.#folder }, []);
  }
}
