import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Logger } from 'pino';

/** Where a server's structured lines go. */
export type Log = Logger;

/** Logs each request in one line, without addresses or queries, and tells how long it took, in seconds. */
export function requestLog(
  log: Log,
  measured: (route: string, method: string, status: number, seconds: number) => void,
): MiddlewareHandler {
  return async (context, next) => {
    const begun = performance.now();
    await next();
    const took = performance.now() - begun;
    const route = matchedRoutes(context).find(({ method }) => method !== 'ALL')?.path ?? 'other';
    measured(route, context.req.method, context.res.status, took / 1000);
    log.info(
      { method: context.req.method, route, status: context.res.status, ms: Math.round(took * 10) / 10 },
      'answered',
    );
  };
}
