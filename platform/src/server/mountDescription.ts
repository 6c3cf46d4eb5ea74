import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { apiRoot } from '../kernel/requestUrl.ts';
import type { Served } from '../kernel/serve.ts';
import { isMatched, takesGzip } from './accepted.ts';
import { notAllowed } from './notAllowed.ts';
import { openApi } from './openApi.ts';

/** Serves the description of the API. */
export function mountDescription(hono: Hono, served: readonly Served[]): void {
  const text = Buffer.from(JSON.stringify(openApi(served)));
  const zipped = gzipSync(text);
  const headers = {
    etag: `W/"${createHash('sha256').update(text).digest('hex').slice(0, 24)}"`,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    'content-type': 'application/json',
  };
  const path = `${apiRoot}/openapi.json`;
  hono.get(path, (context) => {
    if (isMatched(context.req.header('if-none-match'), headers.etag))
      return new Response(null, { status: 304, headers });
    if (!takesGzip(context.req.header('accept-encoding'))) return new Response(text, { headers });
    return new Response(zipped, { headers: { ...headers, 'content-encoding': 'gzip' } });
  });
  notAllowed(hono, path, ['GET', 'HEAD']);
}
