import { open } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { RemoteFile } from './publisher.ts';

/** What came instead of data: a web page, or a message in XML, with its telling words. */
export interface Instead {
  readonly kind: 'page' | 'message' | 'something else';
  /** The page's title or the message's sentence; empty where there is none. */
  readonly words: string;
  /** The beginning of what came, unpacked. */
  readonly text: string;
}

const HEAD = 65_536;

/** Looks whether a file on disk begins as its form must; null if so, else what it is instead. */
export async function recogniseAnswer(path: string, form: RemoteFile['form']): Promise<Instead | null> {
  const handle = await open(path);
  let head: Buffer;
  let whole: boolean;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    head = buffer.subarray(0, bytesRead);
    whole = bytesRead < HEAD;
  } finally {
    await handle.close();
  }
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  const text = packed && whole ? unpacked(head) : head.toString('utf8');
  const start = text
    .replace(/^\uFEFF?\s*/, '')
    .slice(0, 200)
    .toLowerCase();
  if (start.startsWith('<')) return readMessage(text);
  const isData = {
    gzip: packed,
    zip: head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')),
    json: start.startsWith('{') || start.startsWith('['),
    csv: !head.includes(0) && /^[^\n]*,/.test(start),
  };
  return isData[form]
    ? null
    : {
        kind: 'something else',
        words: start
          .replaceAll(/[^\x20-\x7e]+/g, ' ')
          .slice(0, 80)
          .trim(),
        text,
      };
}

/** Finds the telling words of a web page (its title) or a message in XML (its fault). */
export function readMessage(text: string): Instead {
  const page = /<!doctype html|<html[\s>]/i.test(text);
  const words =
    (page ? /<title[^>]*>([\s\S]*?)<\/title>/i : /<(?:\w+:)?(?:faultstring|text)[^>]*>([\s\S]*?)<\//i).exec(
      text,
    )?.[1] ?? '';
  return { kind: page ? 'page' : 'message', words: words.replaceAll(/\s+/g, ' ').trim().slice(0, 300), text };
}

function unpacked(head: Buffer): string {
  try {
    return gunzipSync(head, { maxOutputLength: 4 * 1024 ** 2 }).toString('utf8');
  } catch {
    return '';
  }
}
