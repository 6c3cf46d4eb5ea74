import { createHash } from 'node:crypto';
import type { InputFile } from './inputFile.ts';

/** A text as if it were an input file, its bytes handed out in chunks of a few, so that a reader is tried at every chunk boundary. */
export function inputOfText(name: string, text: string, chunk: number = 7): InputFile {
  const bytes = Buffer.from(text, 'utf8');
  return {
    path: name,
    name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    head: text.slice(0, 65_536),
    headBytes: bytes.subarray(0, 65_536),
    encoding: 'utf-8',
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}
