import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const shared = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  allowHeaders: ['accept', 'if-none-match', 'if-range', 'range'],
  exposeHeaders: [
    'accept-ranges',
    'content-disposition',
    'content-range',
    'etag',
    'link',
    'ratelimit-limit',
    'ratelimit-remaining',
    'ratelimit-reset',
    'retry-after',
    'x-total-count',
  ],
  maxAge: 86_400,
});

/**
 * Pages of other hosts may read everything, and send nothing: a POST takes JSON alone, which a browser asks leave for first, and is
 * not given. An OPTIONS that is no such question goes on to whoever knows the methods of the path.
 */
export const crossOrigin: MiddlewareHandler = (context, next) =>
  context.req.method === 'OPTIONS' && context.req.header('access-control-request-method') === undefined
    ? next()
    : shared(context, next);
