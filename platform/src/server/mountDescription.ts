import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { apiRoot } from '../kernel/requestUrl.ts';
import type { Served } from '../kernel/serve.ts';
import { isMatched } from './accepted.ts';
import { notAllowed } from './notAllowed.ts';
import { openApi } from './openApi.ts';

/** Serves the description of the API. */
export function mountDescription(hono: Hono, served: readonly Served[]): void {
  const text = JSON.stringify(openApi(served));
  const headers = {
    etag: `W/"${createHash('sha256').update(text).digest('hex').slice(0, 24)}"`,
    'cache-control': 'no-cache',
  };
  const path = `${apiRoot}/openapi.json`;
  hono.get(path, (context) =>
    isMatched(context.req.header('if-none-match'), headers.etag)
      ? new Response(null, { status: 304, headers })
      : new Response(text, { headers: { ...headers, 'content-type': 'application/json' } }),
  );
  notAllowed(hono, path, ['GET', 'HEAD']);
}
