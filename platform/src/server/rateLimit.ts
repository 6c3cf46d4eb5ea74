import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { isIPv6 } from 'node:net';
import { Problem } from '../kernel/problem.ts';
import { problemResponse } from './problemResponse.ts';

/**
 * So many requests a minute from one address; the next ones are told to wait. The address is the connection's own. Behind a proxy
 * it is the last one of X-Forwarded-For, which the proxy wrote; those before it are whatever a caller liked to claim.
 */
export function rateLimit(requestsAMinute: number, isBehindProxy: boolean): MiddlewareHandler {
  return rateLimiter({
    windowMs: 60_000,
    limit: requestsAMinute,
    standardHeaders: 'draft-6',
    keyGenerator: (context) => caller(addressOf(context, isBehindProxy)),
    handler: () =>
      problemResponse(
        new Problem(429, `More than ${requestsAMinute} requests came from your address in a minute: wait a little.`),
      ),
  });
}

function addressOf(context: Context, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded !== undefined && forwarded !== '') return forwarded.slice(0, 60);
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Whom an address counts for: of IPv6 its first 64 bits, which one household or office has to itself. */
function caller(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('%')[0]!.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined ? before : [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
