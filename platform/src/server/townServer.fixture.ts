import { pino } from 'pino';
import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { serve, type Served } from '../kernel/serve.ts';
import { app } from './app.ts';

const row = z.object({ name: z.string().meta({ description: 'Its name' }), size: z.number().nullable() });
/** The towns there are. */
export const rows = [
  { name: 'Añón, "the" town', size: 0.1 },
  { name: '=1+1', size: null },
  { name: 'two\r\nlines', size: 1e21 },
];
/** Towns, page by page. */
export const listTowns = endpoint({
  name: 'listTowns',
  method: 'GET',
  path: '/lands/{land}/towns',
  summary: 'Towns',
  chapter: 'Towns',
  who: 'anyone',
  input: z.strictObject({
    land: z.string().max(40),
    near: z.array(z.string()).optional(),
    limit: z.int().min(1).max(10).default(2),
    offset: z.int().min(0).default(0),
  }),
  output: z.object({ total: z.number(), towns: z.array(row) }),
  rows: 'towns',
});
/** Something that is worked out from what is sent. */
export const tryTown = endpoint({
  name: 'tryTown',
  method: 'POST',
  path: '/lands/{land}/try',
  summary: 'A try',
  chapter: 'Towns',
  who: 'anyone',
  input: z.strictObject({ land: z.string(), size: z.number() }),
  output: z.object({ twice: z.number() }),
});
/** What answers rest on, and how often the towns were looked up. */
export const standing = { mark: 'a'.repeat(64), asked: 0 };

/** The version of every answer about a land. */
export const version = (): Promise<{ mark: string; lasting: { land: string } }> =>
  Promise.resolve({ mark: standing.mark, lasting: { land: 'long land' } });

/** Where the towns are listed. */
export const towns = '/api/v1/lands/long%20land/towns';

/** A server without a socket that knows a few towns, and whatever else it is given; `lines` are those it logs. */
export function townServer(
  { requestsAMinute = null }: { readonly requestsAMinute?: number | null } = {},
  more: readonly Served[] = [],
): { readonly get: (path: string, init?: RequestInit) => Promise<Response>; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const hono = app({
    served: [
      serve(
        listTowns,
        ({ limit, offset }) => {
          standing.asked++;
          return { total: rows.length, towns: rows.slice(offset, offset + limit) };
        },
        version,
      ),
      serve(tryTown, ({ size }) => ({ twice: size * 2 })),
      ...more,
    ],
    assets: null,
    log: pino({ base: null }, { write: (line: string) => lines.push(line) }),
    requestsAMinute,
    isBehindProxy: true,
    isReady: () => true,
  });
  return { get: async (path, init = {}) => hono.request(path, init), lines };
}
