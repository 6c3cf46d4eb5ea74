import { Problem } from '../../kernel/problem.ts';
import type { FetchTerms } from './fetchTerms.ts';
import type { Publisher } from './publisher.ts';

const MOST_REDIRECTS = 5;

/** An answer whose body can be read piece by piece; a publisher that falls silent is given up as an ordinary Error. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  pieces(): AsyncGenerator<Uint8Array>;
  /** The beginning of the body as text, at most 16 KiB; the rest is not waited for. */
  beginning(): Promise<string>;
}

/** Asks a publisher for an address. Redirects are followed to the publisher's own hosts by https only (or the base URL's host). */
export async function request(
  url: string,
  headers: Readonly<Record<string, string>>,
  publisher: Publisher,
  terms: FetchTerms,
): Promise<Answer> {
  let target = addressOf(url, terms.baseUrl);
  for (let redirects = 0; ; redirects++) {
    refuseForeignHost(target, url, publisher, terms.baseUrl);
    const answer = await ask(target, headers, terms);
    const location = answer.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === null) return answer;
    await answer.beginning();
    if (redirects === MOST_REDIRECTS)
      throw new Problem(422, `${url} leads on and on, more than ${MOST_REDIRECTS} times: try again later.`);
    target = new URL(location, target);
  }
}

async function ask(target: URL, headers: Readonly<Record<string, string>>, terms: FetchTerms): Promise<Answer> {
  const silence = new AbortController();
  const signal = AbortSignal.any([terms.signal, silence.signal]);
  const giveUp = (after: number): NodeJS.Timeout =>
    setTimeout(() => silence.abort(new Error(`no answer for ${Math.round(after / 1_000)} seconds`)), after);
  let timer = giveUp(terms.answerWithin);
  let response: Response;
  try {
    response = await fetch(target, {
      redirect: 'manual',
      signal,
      headers: { 'user-agent': terms.userAgent, 'accept-encoding': 'identity', ...headers },
    });
  } finally {
    clearTimeout(timer);
  }

  async function* pieces(): AsyncGenerator<Uint8Array> {
    if (response.body === null) return;
    timer = giveUp(terms.pieceWithin);
    try {
      for await (const piece of response.body) {
        clearTimeout(timer);
        yield piece;
        timer = giveUp(terms.pieceWithin);
      }
    } finally {
      clearTimeout(timer);
      silence.abort();
    }
  }

  async function beginning(): Promise<string> {
    const kept: Uint8Array[] = [];
    let length = 0;
    for await (const piece of pieces()) {
      kept.push(piece);
      length += piece.length;
      if (length >= 16_384) break;
    }
    return Buffer.concat(kept).subarray(0, 16_384).toString('utf8');
  }

  return { status: response.status, headers: response.headers, pieces, beginning };
}

function addressOf(url: string, base: URL | null): URL {
  const address = new URL(url);
  return base === null ? address : new URL(address.pathname + address.search, base);
}

function refuseForeignHost(target: URL, url: string, publisher: Publisher, base: URL | null): void {
  const allowed =
    base === null
      ? target.protocol === 'https:' && publisher.hosts.includes(target.hostname)
      : target.origin === base.origin;
  if (!allowed) {
    throw new Problem(
      422,
      `${url} leads to ${target.origin}, which is not ${base === null ? `${publisher.hosts.join(' or ')} by https` : base.origin}; it was not followed.`,
    );
  }
}
