import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { z } from 'zod';
import { checkedInput } from '../kernel/checkedInput.ts';
import { csvRows } from '../kernel/csvRows.ts';
import { pathNames, type Endpoint } from '../kernel/endpoint.ts';
import type { FileAnswer } from '../kernel/fileAnswer.ts';
import { Problem } from '../kernel/problem.ts';
import { apiRoot } from '../kernel/requestUrl.ts';
import type { Served } from '../kernel/serve.ts';
import type { AnswerCache, KeptAnswer } from './answerCache.ts';

const json = 'application/json';
const csv = 'text/csv';

/** Mounts one endpoint: input checked, format chosen by Accept (or `?format=`), answers kept and marked by what they rest on. */
export function mountEndpoint(hono: Hono, { endpoint, answer, version }: Served, cache: AnswerCache): void {
  const path = `${apiRoot}${endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  hono.on(endpoint.method, path, async (context) => {
    const query = new URLSearchParams(new URL(context.req.url).search);
    const format = chosenFormat(context, endpoint, query);
    const inPath = Object.fromEntries(pathNames(endpoint.path).map((name) => [name, context.req.param(name) ?? '']));
    const body = endpoint.method === 'POST' ? await parsedBody(context) : null;
    const input = checkedInput(endpoint, inPath, query, body) as never;
    if (version === null || endpoint.method !== 'GET')
      return fresh(written(endpoint, format, await answer(input)), format);

    const { mark, lasting } = await version(input);
    if (Object.entries(lasting).some(([name, value]) => inPath[name] !== value))
      return moved(endpoint, { ...inPath, ...lasting }, context.req.url);
    query.sort();
    const key = `${mark} ${format} ${context.req.path}?${query.toString()}`;
    const tag = `"${mark.slice(0, 20)}-${format === csv ? 'c' : 'j'}"`;
    const headers = { etag: tag, 'cache-control': 'public, max-age=60', vary: 'accept, accept-encoding' };
    if (
      context.req
        .header('if-none-match')
        ?.split(/,\s*/)
        .some((one) => one.replace(/^W\//, '') === tag)
    )
      return new Response(null, { status: 304, headers });
    if (endpoint.isFile === true) return sent((await answer(input)) as FileAnswer, headers);
    const kept = await cache.get(key, async () => written(endpoint, format, await answer(input)));
    return encoded(kept, format, context.req.header('accept-encoding') ?? '', headers);
  });
}

function chosenFormat(context: Context, { rows, mediaType }: Endpoint, query: URLSearchParams): string {
  const own = mediaType ?? json;
  const offered = rows === undefined ? [own] : [own, csv];
  const asked = query.get('format');
  query.delete('format');
  if (asked !== null) {
    const found = offered.find((type) => type === asked || type.endsWith(`/${asked}`));
    if (found !== undefined) return found;
    throw new Problem(406, `There is no format ${asked.slice(0, 40)} of this: there is ${offered.join(' and ')}.`);
  }
  const accept = context.req.header('accept');
  if (accept === undefined || accept.includes('*/*')) {
    return accept?.split(',')[0]?.trim().startsWith(csv) === true && rows !== undefined ? csv : own;
  }
  const found = accepts(context, { header: 'Accept', supports: offered, default: '' });
  if (found !== '') return found;
  if (own.endsWith('json') && /json/.test(accept)) return own;
  throw new Problem(406, `This is to be had as ${offered.join(' and ')}.`);
}

async function parsedBody(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw new Problem(400, 'The body of the request is not JSON.');
  }
}

function written(endpoint: Endpoint, format: string, output: unknown): string {
  if (typeof output === 'string') return output;
  if (format !== csv || endpoint.rows === undefined) return JSON.stringify(output);
  const list = (endpoint.output as z.ZodObject).shape[endpoint.rows] as z.ZodArray<z.ZodObject>;
  return csvRows(list.element, (output as Record<string, Record<string, unknown>[]>)[endpoint.rows]!);
}

function fresh(text: string, format: string): Response {
  return new Response(text, { headers: { 'content-type': typeOf(format), 'cache-control': 'no-store' } });
}

function encoded(kept: KeptAnswer, format: string, accepted: string, headers: Record<string, string>): Response {
  const zipped = kept.gzip !== null && /\bgzip\b/.test(accepted);
  const body = zipped ? kept.gzip! : kept.plain;
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': typeOf(format),
      'content-length': String(body.byteLength),
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}

function sent({ path, mediaType, name, bytes }: FileAnswer, headers: Record<string, string>): Response {
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      ...headers,
      'content-type': typeOf(mediaType),
      'content-length': String(bytes),
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
    },
  });
}

function typeOf(format: string): string {
  return /^text\/|csv/.test(format) ? `${format}; charset=utf-8` : format;
}

/** The lasting address of what was asked for by a moving name. */
function moved(endpoint: Endpoint, inPath: Readonly<Record<string, string>>, asked: string): Response {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(inPath[name]!));
  return new Response(null, {
    status: 307,
    headers: { location: `${apiRoot}${path}${new URL(asked).search}`, 'cache-control': 'no-store' },
  });
}
