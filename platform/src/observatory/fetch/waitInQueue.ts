import { Problem } from '../../kernel/problem.ts';
import type { FetchTerms } from './fetchTerms.ts';
import type { RemoteFile } from './publisher.ts';
import { request } from './request.ts';

const BETWEEN_LOOKS = 10_000;

/** Waits until a publisher has prepared a file, asking every ten seconds. */
export async function waitInQueue(status: string, { publisher, title }: RemoteFile, terms: FetchTerms): Promise<void> {
  for (let looks = 0; looks < terms.queueLooks; looks++) {
    const answer = await (await request(status, {}, publisher, terms)).beginning();
    const state = /<(?:\w+:)?status[^>]*>\s*(\w+)\s*</.exec(answer)?.[1] ?? 'UNKNOWN';
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
