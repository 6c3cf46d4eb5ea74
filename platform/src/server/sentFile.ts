import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { FileAnswer } from '../kernel/fileAnswer.ts';

/** A file as a response: whole, or the one range of bytes that was asked for (RFC 9110, 14); for HEAD, which knows no ranges, without its bytes. */
export function sentFile(
  { path, mediaType, name, bytes }: FileAnswer,
  request: Request,
  headers: Readonly<Record<string, string>>,
): Response {
  const asked = request.headers.get('if-range');
  const isWhole = request.method === 'HEAD' || (asked !== null && asked !== headers['etag']);
  const range = isWhole ? null : request.headers.get('range');
  const part = range === null ? null : rangeOf(range, bytes);
  if (part === 'none')
    return new Response(null, {
      status: 416,
      headers: { 'content-range': `bytes */${bytes}`, 'cache-control': 'no-store' },
    });
  const { first, last } = part ?? { first: 0, last: bytes - 1 };
  const body =
    request.method === 'HEAD' || bytes === 0
      ? null
      : (Readable.toWeb(createReadStream(path, { start: first, end: last })) as ReadableStream);
  return new Response(body, {
    status: part === null ? 200 : 206,
    headers: {
      ...headers,
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'content-length': String(last - first + 1),
      'accept-ranges': 'bytes',
      ...(part === null ? {} : { 'content-range': `bytes ${first}-${last}/${bytes}` }),
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}`,
    },
  });
}

/** The range that a header asks for; null where it asks for several or in another unit, which gives the whole file; none where it lies beyond. */
function rangeOf(header: string, bytes: number): { readonly first: number; readonly last: number } | 'none' | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (found === null || (found[1] === '' && found[2] === '')) return null;
  const [from, to] = [found[1]!, found[2]!];
  const first = from === '' ? Math.max(bytes - Number(to), 0) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null;
  return first >= bytes || (from === '' && Number(to) === 0) ? 'none' : { first, last };
}
