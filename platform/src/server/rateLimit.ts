import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { Problem } from '../kernel/problem.ts';
import { problemResponse } from './problemResponse.ts';

/** So many requests a minute from one address; the next ones are told to wait. */
export function rateLimit(requestsAMinute: number): MiddlewareHandler {
  return rateLimiter({
    windowMs: 60_000,
    limit: requestsAMinute,
    standardHeaders: 'draft-6',
    keyGenerator: (context) => addressOf(() => getConnInfo(context).remote.address),
    handler: () =>
      problemResponse(
        new Problem(429, `More than ${requestsAMinute} requests came from your address in a minute: wait a little.`),
      ),
  });
}

function addressOf(tell: () => string | undefined): string {
  try {
    return tell() ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
