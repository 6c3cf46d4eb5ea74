import type { Problem } from '../kernel/problem.ts';

/** Letters of a sentence, and places, that are told: what was sent can make either as long as itself. */
const most = { letters: 4000, places: 100 };

/** A Problem as problem+json (RFC 9457); null is a fault of ours, of which nothing is told. */
export function problemResponse(problem: Problem | null): Response {
  const status = problem?.status ?? 500;
  const body =
    problem === null
      ? { type: 'about:blank', title: titles[500], status, detail: 'This is a fault of the server, and was noted.' }
      : {
          type: 'about:blank',
          title: titles[status],
          status,
          detail: shortened(problem.message),
          places: problem.places
            .slice(0, most.places)
            .map(({ reason, ...place }) => ({ ...place, reason: shortened(reason) })),
        };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '5' } : {}),
    },
  });
}

function shortened(text: string): string {
  return text.length <= most.letters ? text : `${text.slice(0, most.letters)} …`;
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not right',
  404: 'Not found',
  405: 'Not done here',
  406: 'Not to be had in that format',
  409: 'A check failed',
  413: 'Too large',
  414: 'Too long an address',
  415: 'Not taken in that format',
  422: 'The input can not be used',
  429: 'Too many requests',
  500: 'A fault',
  503: 'Too busy',
};
