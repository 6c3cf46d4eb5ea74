import { Worker } from 'node:worker_threads';
import { Problem } from '../../../kernel/problem.ts';
import type { Definition } from '../../definitions/definition.ts';
import type { ReadText, TextToRead } from './readingThread.ts';

/** Milliseconds and MiB that reading a definition may take. */
const most = { milliseconds: 10_000, mebibytes: 384 };

/**
 * Reads and checks a definition's text on a thread of its own, so that a text made to be slow holds nobody else up; one that takes too
 * long or too much memory is a Problem (413).
 */
export async function readBeside(asked: TextToRead, milliseconds = most.milliseconds): Promise<Definition> {
  const thread = new Worker(new URL('./readingThread.ts', import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: most.mebibytes },
  });
  const { promise, resolve, reject } = Promise.withResolvers<ReadText>();
  thread.once('message', resolve);
  thread.once('error', (error: NodeJS.ErrnoException) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
  );
  const timer = setTimeout(() => reject(tooMuch()), milliseconds);
  try {
    const read = await promise;
    if ('definition' in read) return read.definition;
    throw new Problem(read.status, read.sentence, read.places);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

function tooMuch(): Problem {
  return new Problem(
    413,
    'The definition takes too long to read here. Check it on your own machine with "asterism definitions check".',
  );
}
