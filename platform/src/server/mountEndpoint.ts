import type { Context, Hono } from 'hono';
import { checkedInput } from '../kernel/checkedInput.ts';
import { pathNames, type Endpoint } from '../kernel/endpoint.ts';
import type { FileAnswer } from '../kernel/fileAnswer.ts';
import { Problem } from '../kernel/problem.ts';
import { apiRoot } from '../kernel/requestUrl.ts';
import type { Served, Version } from '../kernel/serve.ts';
import { isMatched, takesGzip } from './accepted.ts';
import type { AnswerCache, KeptAnswer } from './answerCache.ts';
import { pageLinks } from './pageLinks.ts';
import { chosenFormat, written } from './representation.ts';
import { sentFile } from './sentFile.ts';
import type { Turns } from './turns.ts';

/** What all endpoints of a server share. */
export interface Shared {
  readonly cache: AnswerCache;
  /** Answers that are looked up. */
  readonly lookUps: Turns;
  /** Answers that take the processor for long. */
  readonly computations: Turns;
  /** Answers that are worked out from what the caller sends. */
  readonly trials: Turns;
}

/** How often a question is put again when an edition is replaced while it is answered. */
const ATTEMPTS = 3;
/** Seconds for which a copy may be used unasked, where the answer does not say. */
const USUAL_SECONDS = 60;

/** Where an endpoint is mounted, in Hono's words. */
export function mountedPath({ path }: Pick<Endpoint, 'path'>): string {
  return `${apiRoot}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}

/** Mounts one endpoint: input checked, format chosen by Accept (or `?format=`), answers kept and marked by what they rest on. */
export function mountEndpoint(hono: Hono, { endpoint, answer, version }: Served, shared: Shared): void {
  hono.on(endpoint.method, mountedPath(endpoint), async (context) => {
    const url = new URL(context.req.url);
    const query = new URLSearchParams(url.search);
    const isFile = endpoint.isFile === true;
    const format = isFile ? '' : chosenFormat(endpoint, query, context.req.header('accept'));
    const inPath = Object.fromEntries(pathNames(endpoint.path).map((name) => [name, context.req.param(name) ?? '']));
    const body = endpoint.method === 'POST' ? await parsedBody(context) : null;
    const input = checkedInput(endpoint, inPath, query, body) as never;
    const fresh = async (): Promise<{ text: string; total: number | null }> => {
      const output = await turnsOf(endpoint, shared).take(() => answer(input));
      return { text: written(endpoint, format, output, csvAddress(url)), total: totalOf(output) };
    };
    if (version === null || endpoint.method !== 'GET') {
      const { text } = await fresh();
      return new Response(text, { headers: { 'content-type': typeOf(format), 'cache-control': 'no-store' } });
    }
    for (let attempt = 1; ; attempt++) {
      const standing = await version(input);
      if (Object.entries(standing.lasting).some(([name, value]) => inPath[name] !== value))
        return moved(endpoint, { ...inPath, ...standing.lasting }, url);
      try {
        if (isFile) return fileResponse((await answer(input)) as FileAnswer, context, standing);
        const kept = await shared.cache.get(`${standing.mark} ${format} ${url.pathname}?${sorted(query)}`, async () => {
          const made = await fresh();
          if ((await version(input)).mark === standing.mark) return made;
          throw new Problem(409, 'The edition was replaced while this was answered: ask again.');
        });
        return keptResponse(endpoint, kept, format, context, standing);
      } catch (error) {
        if (attempt === ATTEMPTS || (await version(input)).mark === standing.mark) throw error;
      }
    }
  });
}

function turnsOf({ method, isLong }: Endpoint, { lookUps, computations, trials }: Shared): Turns {
  if (method === 'POST') return trials;
  return isLong === true ? computations : lookUps;
}

function keptResponse(
  endpoint: Endpoint,
  kept: KeptAnswer,
  format: string,
  context: Context,
  { mark, seconds }: Version,
): Response {
  const url = new URL(context.req.url);
  const link = pageLinks(endpoint, url, format, kept.total);
  const headers = {
    etag: `W/"${mark.slice(0, 12)}-${kept.print}"`,
    'cache-control': lasts(seconds),
    vary: 'accept, accept-encoding',
    ...(link === '' ? {} : { link }),
    ...(kept.total === null ? {} : { 'x-total-count': String(kept.total) }),
  };
  if (isMatched(context.req.header('if-none-match'), headers.etag)) return new Response(null, { status: 304, headers });
  const zipped = takesGzip(context.req.header('accept-encoding')) ? kept.gzip : null;
  const body = zipped ?? kept.plain;
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': typeOf(format),
      'content-length': String(body.byteLength),
      ...(zipped === null ? {} : { 'content-encoding': 'gzip' }),
    },
  });
}

function fileResponse(file: FileAnswer, context: Context, { mark, seconds }: Version): Response {
  const headers = { etag: `"${mark.slice(0, 24)}"`, 'cache-control': lasts(seconds) };
  if (isMatched(context.req.header('if-none-match'), headers.etag)) return new Response(null, { status: 304, headers });
  return sentFile(file, context.req.raw, headers);
}

function lasts(seconds = USUAL_SECONDS): string {
  return seconds === 0 ? 'no-cache' : `public, max-age=${seconds}`;
}

async function parsedBody(context: Context): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? ''))
    throw new Problem(415, 'Send the request as JSON, with Content-Type: application/json.');
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'The body of the request is not JSON.');
  }
}

function totalOf(output: unknown): number | null {
  const total = typeof output === 'object' && output !== null && 'total' in output ? output.total : null;
  return typeof total === 'number' ? total : null;
}

function sorted(query: URLSearchParams): string {
  const copy = new URLSearchParams(query);
  copy.sort();
  return copy.toString();
}

/** Where the answer to a request stands as CSV. */
function csvAddress(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.set('format', 'csv');
  return `${url.pathname}?${query.toString()}`;
}

function typeOf(format: string): string {
  return format.startsWith('text/') ? `${format}; charset=utf-8` : format;
}

/** The lasting address of what was asked for by a moving name. */
function moved(endpoint: Endpoint, inPath: Readonly<Record<string, string>>, { search }: URL): Response {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(inPath[name]!));
  return new Response(null, {
    status: 307,
    headers: { location: `${apiRoot}${path}${search}`, 'cache-control': 'no-store' },
  });
}
