import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import type { Served } from '../kernel/serve.ts';
import { apiRoot } from '../kernel/requestUrl.ts';
import { AnswerCache } from './answerCache.ts';
import type { Assets } from './assets.ts';
import { mountEndpoint } from './mountEndpoint.ts';
import { openApi } from './openApi.ts';
import { metrics } from './metrics.ts';
import { problemResponse } from './problemResponse.ts';
import { requestLog, type Log } from './requestLog.ts';
import { rateLimit } from './rateLimit.ts';
import { securityHeaders } from './securityHeaders.ts';
import { Problem } from '../kernel/problem.ts';

/** What a server is put together from. */
export interface AppParts {
  readonly served: readonly Served[];
  /** The built pages; null for a server of the API alone. */
  readonly assets: Assets | null;
  readonly log: Log;
  /** Requests to the API that one address may make a minute; null sets no limit. */
  readonly requestsAMinute: number | null;
  /** Whether it can answer now: says false while it stops. */
  readonly isReady: () => boolean;
}

/** Bytes that a request's body may have. */
const MOST_BODY = 2 * 1024 * 1024;

/** The whole server as a function from request to response: API, pages, health. */
export function app({ served, assets, log, requestsAMinute, isReady }: AppParts): Hono {
  const hono = new Hono();
  const { measured, page } = metrics();
  const cache = new AnswerCache();
  hono.use(requestLog(log, measured));
  hono.use(securityHeaders);
  hono.get('/health', (context) => context.json({ status: 'alive' }));
  hono.get('/ready', (context) => context.json({ status: isReady() ? 'ready' : 'stopping' }, isReady() ? 200 : 503));
  hono.get('/metrics', page);
  hono.use(`${apiRoot}/*`, cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'], exposeHeaders: ['etag'] }));
  if (requestsAMinute !== null) hono.use(`${apiRoot}/*`, rateLimit(requestsAMinute));
  hono.use(
    `${apiRoot}/*`,
    bodyLimit({
      maxSize: MOST_BODY,
      onError: () => problemResponse(new Problem(413, 'The request is larger than 2 MiB: send less at once.')),
    }),
  );
  const description = openApi(served);
  hono.get(`${apiRoot}/openapi.json`, (context) => context.json(description));
  for (const one of served) mountEndpoint(hono, one, cache);
  hono.all(`${apiRoot}/*`, (context) =>
    problemResponse(
      new Problem(404, `There is no ${context.req.path} in this API: ${apiRoot}/openapi.json lists what there is.`),
    ),
  );
  if (assets !== null) hono.get('*', (context) => assets.answer(context.req.raw));
  hono.notFound(() => problemResponse(new Problem(404, 'There is nothing here.')));
  hono.onError((error, context) => {
    if (error instanceof Problem) return problemResponse(error);
    log.error({ err: error, path: routePath(context) }, 'fault');
    return problemResponse(null);
  });
  return hono;
}
