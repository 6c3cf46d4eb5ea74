import { isAscii, isUtf8 } from 'node:buffer';
import { Problem } from '../../kernel/problem.ts';

/** How the text of a file is encoded: by its byte order mark, else by where its zero bytes stand, else by whether it is valid UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const nothing = new Uint8Array(0);

/** Turns the bytes of a text file into UTF-8 without a byte order mark, chunk by chunk. */
export class Utf8Text {
  encoding: Encoding;
  readonly #name: string;
  readonly #encoder = new TextEncoder();
  #decoder: TextDecoder | null = null;
  #markLeft: number;
  #carry: Uint8Array = nothing;
  #passed = 0;
  #multibyte = false;

  /** `head` is the beginning of the file, from which the encoding is told; `name` is for the sentence where it can't be read. */
  constructor(head: Uint8Array, name: string) {
    this.#name = name;
    this.encoding = encodingOf(head);
    if (this.encoding !== 'utf-8') this.#decoder = new TextDecoder(this.encoding);
    this.#markLeft = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  }

  /** The next bytes as UTF-8; a character cut by the end of the chunk comes with the next one. */
  push(chunk: Uint8Array): Uint8Array {
    if (this.#decoder !== null) return this.#encoder.encode(this.#decoder.decode(chunk, { stream: true }));
    const zero = chunk.indexOf(0);
    if (zero >= 0) throw notText(this.#name, this.#passed + zero);
    this.#passed += chunk.length;
    const skipped = Math.min(this.#markLeft, chunk.length);
    this.#markLeft -= skipped;
    const fresh = skipped > 0 ? chunk.subarray(skipped) : chunk;
    if (this.#carry.length === 0 && isAscii(fresh)) return fresh;
    const joined = this.#carry.length === 0 ? fresh : Buffer.concat([this.#carry, fresh]);
    const whole = joined.subarray(0, wholeCharacters(joined));
    if (!isUtf8(whole)) return this.#switch(joined);
    this.#multibyte ||= !isAscii(whole);
    this.#carry = joined.slice(whole.length);
    return whole;
  }

  /** What is left when the file is over. */
  end(): Uint8Array {
    if (this.#decoder !== null) return this.#encoder.encode(this.#decoder.decode());
    return this.#carry.length === 0 ? nothing : this.#switch(this.#carry);
  }

  /** The bytes are no UTF-8: they are Windows-1252 (which holds Latin-1) where all before them was plain ASCII. */
  #switch(bytes: Uint8Array): Uint8Array {
    if (this.#multibyte || !isAscii(bytes.subarray(0, validPrefix(bytes)))) {
      const at = this.#passed - bytes.length + validPrefix(bytes) + 1;
      throw new Problem(
        422,
        `${this.#name} mixes encodings: up to byte ${at} it is UTF-8, there it is not. Save it as UTF-8 throughout.`,
      );
    }
    this.encoding = 'windows-1252';
    this.#carry = nothing;
    this.#decoder = new TextDecoder('windows-1252');
    return this.#encoder.encode(this.#decoder.decode(bytes, { stream: true }));
  }
}

/** What to say of a file that holds a zero byte and is of no binary format known here. */
export function notText(name: string, at: number): Problem {
  return new Problem(
    422,
    `${name} is not text (there is a zero byte at byte ${at + 1}): give a table as CSV, TSV, XLSX or Parquet.`,
  );
}

function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const length = Math.min(head.length, 1024) & ~1;
  let zeroEven = 0;
  let zeroOdd = 0;
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) zeroEven++;
    if (head[at + 1] === 0) zeroOdd++;
  }
  // Text in Latin letters has a zero in nearly every second byte; other binary data has them on both sides.
  if (zeroOdd > length * 0.35 && zeroEven === 0) return 'utf-16le';
  if (zeroEven > length * 0.35 && zeroOdd === 0) return 'utf-16be';
  return 'utf-8';
}

/** How many bytes remain when a character cut short at the end is taken off. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** The length of the longest beginning that is valid UTF-8. */
function validPrefix(bytes: Uint8Array): number {
  let valid = 0;
  let beyond = bytes.length + 1;
  while (beyond - valid > 1) {
    const middle = (valid + beyond) >> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, wholeCharacters(part)))) valid = middle;
    else beyond = middle;
  }
  return wholeCharacters(bytes.subarray(0, valid));
}
