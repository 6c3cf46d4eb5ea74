import { parentPort } from 'node:worker_threads';
import type { Table } from '../kernel/table.ts';
import { writeTableFile, type TableFormat, type WrittenFile } from './tableFile.ts';

/** What the second thread is asked to write; `place` comes back with the answer. */
interface ThreadTask {
  readonly place: number;
  readonly table: Table;
  readonly format: TableFormat;
  readonly folder: string;
}

/** The file that came of it, or why there is none: the message, and what the system says of it. */
export type ThreadReply = { readonly place: number } & (
  | { readonly written: WrittenFile }
  | { readonly message: string; readonly system: { readonly code?: string; readonly path?: string } }
);

let last = Promise.resolve();
parentPort!.on('message', (task: ThreadTask) => {
  last = last.then(async () => parentPort!.postMessage(await replyTo(task), []));
});

async function replyTo({ place, table, format, folder }: ThreadTask): Promise<ThreadReply> {
  try {
    return { place, written: await writeTableFile(table, format, folder) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, code, path } = error as NodeJS.ErrnoException;
    return {
      place,
      message,
      system: { ...(code === undefined ? {} : { code }), ...(path === undefined ? {} : { path }) },
    };
  }
}
