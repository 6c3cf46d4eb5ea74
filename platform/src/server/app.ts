import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import type { Served } from '../kernel/serve.ts';
import { apiRoot } from '../kernel/requestUrl.ts';
import { AnswerCache } from './answerCache.ts';
import type { Assets } from './assets.ts';
import { crossOrigin } from './crossOrigin.ts';
import { mountEndpoint } from './mountEndpoint.ts';
import { mountNotAllowed, notAllowed } from './notAllowed.ts';
import { mountDescription } from './mountDescription.ts';
import { metrics } from './metrics.ts';
import { problemResponse } from './problemResponse.ts';
import { requestLog, type Log } from './requestLog.ts';
import { rateLimit } from './rateLimit.ts';
import { securityHeaders } from './securityHeaders.ts';
import { Turns } from './turns.ts';
import { Problem } from '../kernel/problem.ts';

/** What a server is put together from. */
export interface AppParts {
  readonly served: readonly Served[];
  /** The built pages; null for a server of the API alone. */
  readonly assets: Assets | null;
  /** Whether there is a page at an address. */
  readonly isPage?: (pathname: string) => Promise<boolean>;
  readonly log: Log;
  /** Requests to the API that one address may make a minute; null sets no limit. */
  readonly requestsAMinute: number | null;
  /** Whether a proxy stands before it, whose word on who asks is taken. */
  readonly isBehindProxy?: boolean;
  /** Whether it can answer now: says false while it stops. */
  readonly isReady: () => boolean;
}

/** Bytes that a request's body may have. */
const MOST_BODY = 2 * 1024 * 1024;
/** Letters that an address may have: enough for a hundred regions and a hundred categories. */
const LONGEST_ADDRESS = 12_000;

/** The whole server as a function from request to response: API, pages, health. */
export function app({
  served,
  assets,
  isPage = () => Promise.resolve(true),
  log,
  requestsAMinute,
  isBehindProxy = false,
  isReady,
}: AppParts): Hono {
  const hono = new Hono();
  const cache = new AnswerCache();
  const { measured, page } = metrics(cache);
  const api = `${apiRoot}/*`;
  hono.use(requestLog(log, measured));
  hono.use(securityHeaders);
  hono.use(async (context, next) => {
    if (context.req.url.length <= LONGEST_ADDRESS) return next();
    return problemResponse(
      new Problem(414, `The address is longer than ${LONGEST_ADDRESS} letters: ask for less at once.`),
    );
  });
  hono.get('/health', (context) => context.json({ status: 'alive' }));
  hono.get('/ready', (context) => context.json({ status: isReady() ? 'ready' : 'stopping' }, isReady() ? 200 : 503));
  hono.get('/metrics', page);
  hono.use(api, crossOrigin);
  if (requestsAMinute !== null) hono.use(api, rateLimit(requestsAMinute, isBehindProxy));
  hono.use(
    api,
    bodyLimit({
      maxSize: MOST_BODY,
      onError: () => problemResponse(new Problem(413, 'The request is larger than 2 MiB: send less at once.')),
    }),
  );
  mountDescription(hono, served);
  const shared = { cache, lookUps: new Turns(8, 500), computations: new Turns(1, 100), trials: new Turns(2, 8) };
  for (const one of served) mountEndpoint(hono, one, shared);
  mountNotAllowed(hono, served);
  hono.all(api, (context) => unknownPath(new URL(context.req.url)));
  if (assets !== null) hono.get('*', (context) => assets.answer(context.req.raw, isPage));
  if (assets !== null) notAllowed(hono, '*', ['GET', 'HEAD']);
  hono.notFound(() => problemResponse(new Problem(404, 'There is nothing here.')));
  hono.onError((error, context) => {
    if (error instanceof Problem) return problemResponse(error);
    log.error({ err: error, path: routePath(context) }, 'fault');
    return problemResponse(null);
  });
  return hono;
}

/** What the API does not have; an address that only ends in slashes too many leads to the one without. */
function unknownPath({ pathname, search }: URL): Response {
  const plain = pathname.replace(/\/+$/, '');
  if (plain !== pathname && plain !== apiRoot)
    return new Response(null, { status: 308, headers: { location: `${plain}${search}`, 'cache-control': 'no-store' } });
  return problemResponse(
    new Problem(404, `There is no ${pathname.slice(0, 200)} in this API: ${apiRoot}/openapi.json lists what there is.`),
  );
}
