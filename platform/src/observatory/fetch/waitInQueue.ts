import { Problem } from '../../kernel/problem.ts';
import type { FetchTerms } from './fetchTerms.ts';
import { interruption } from './interruption.ts';
import type { Publisher, RemoteFile } from './publisher.ts';
import { request } from './request.ts';

const BETWEEN_LOOKS = 10_000;

/** Waits until a publisher has prepared a file, asking every ten seconds. */
export async function waitInQueue(status: string, { publisher, title }: RemoteFile, terms: FetchTerms): Promise<void> {
  for (let looks = 0; looks < terms.queueLooks; looks++) {
    const state = await stateOf(status, publisher, terms);
    if (state === 'AVAILABLE') return;
    if (state !== 'SUBMITTED' && state !== 'PROCESSING') {
      throw new Problem(
        422,
        `${publisher.title.split(',')[0]} could not prepare ${title} (${state}): try again later.`,
      );
    }
    if (looks === 0)
      terms.remark(`${publisher.title.split(',')[0]} is preparing ${title}; asking every ${BETWEEN_LOOKS / 1_000} s.`);
    await terms.pause(BETWEEN_LOOKS, terms.signal);
  }
  throw new Problem(
    422,
    `${publisher.title.split(',')[0]} is still preparing ${title}: try again later, the file will come faster then.`,
  );
}

/** What the publisher says of the file; `PROCESSING` where the connection breaks off, so that it is asked again. */
async function stateOf(status: string, publisher: Publisher, terms: FetchTerms): Promise<string> {
  try {
    const answer = await (await request(status, {}, publisher, terms)).beginning();
    return /<(?:\w+:)?status[^>]*>\s*(\w+)\s*</.exec(answer)?.[1] ?? 'UNKNOWN';
  } catch (error) {
    terms.signal.throwIfAborted();
    if (interruption(error) === null) throw error;
    return 'PROCESSING';
  }
}
