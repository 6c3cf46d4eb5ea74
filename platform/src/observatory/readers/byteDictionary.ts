import type { Dictionary } from './observationBuilder.ts';

/**
 * Codes of a `Dictionary` found straight from the bytes of a file: a text that was seen before costs no string.
 * Blanks around a code don't count.
 */
export class ByteDictionary {
  readonly #dictionary: Dictionary;
  #slots = new Int32Array(2048).fill(-1);
  #count = 0;
  /** The entry found last: files are sorted by one code or another, so it is often the next one too. */
  #last = -1;
  #hashes = new Int32Array(1024);
  /** Of each entry the first four bytes as one number, and what follows as another: a code of up to eight bytes is these two. */
  #heads = new Int32Array(1024);
  #tails = new Int32Array(1024);
  #codes = new Uint32Array(1024);
  #starts = new Uint32Array(1025);
  #arena = new Uint8Array(16_384);

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  /** The position of the code written in a byte range, new or known; -1 where the range is blank. */
  position(bytes: Uint8Array, start: number, end: number): number {
    let from = start;
    let to = end;
    while (from < to && bytes[from]! <= 32) from++;
    while (to > from && bytes[to - 1]! <= 32) to--;
    if (from === to) return -1;
    const length = to - from;
    let head = 0;
    let tail = 0;
    let at = from;
    while (at < to && at < from + 4) head = (head << 8) | bytes[at++]!;
    while (at < to && at < from + 8) tail = (tail << 8) | bytes[at++]!;
    while (at < to) tail = Math.imul(tail ^ bytes[at++]!, 0x01000193);
    const last = this.#last;
    if (
      last >= 0 &&
      this.#tails[last] === tail &&
      this.#heads[last] === head &&
      this.#holds(last, bytes, from, length)
    ) {
      return this.#codes[last]!;
    }
    let hash = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#slots[slot]!;
      if (entry < 0) break;
      if (this.#tails[entry] === tail && this.#heads[entry] === head && this.#holds(entry, bytes, from, length)) {
        this.#last = entry;
        return this.#codes[entry]!;
      }
      slot = (slot + 1) & mask;
    }
    const entry = this.#enter(bytes, from, to, hash, slot);
    this.#heads[entry] = head;
    this.#tails[entry] = tail;
    return this.#codes[entry]!;
  }

  /** Whether an entry whose two numbers agree is the code: with the same length, and the same bytes from the ninth on, it is. */
  #holds(entry: number, bytes: Uint8Array, from: number, length: number): boolean {
    const offset = this.#starts[entry]!;
    if (this.#starts[entry + 1]! - offset !== length) return false;
    for (let at = 8; at < length; at++) {
      if (this.#arena[offset + at] !== bytes[from + at]) return false;
    }
    return true;
  }

  #enter(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const entry = this.#count;
    if (entry === this.#codes.length) this.#widen();
    const offset = this.#starts[entry]!;
    const length = to - from;
    if (offset + length > this.#arena.length) {
      const arena = new Uint8Array((offset + length) * 2);
      arena.set(this.#arena);
      this.#arena = arena;
    }
    this.#arena.set(bytes.subarray(from, to), offset);
    this.#starts[entry + 1] = offset + length;
    this.#hashes[entry] = hash;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, length).toString('utf8');
    this.#codes[entry] = this.#dictionary.position(text.trim());
    this.#slots[slot] = entry;
    this.#count = entry + 1;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return entry;
  }

  #widen(): void {
    const length = this.#codes.length * 2;
    this.#hashes = wider(this.#hashes, new Int32Array(length));
    this.#heads = wider(this.#heads, new Int32Array(length));
    this.#tails = wider(this.#tails, new Int32Array(length));
    this.#codes = wider(this.#codes, new Uint32Array(length));
    this.#starts = wider(this.#starts, new Uint32Array(length + 1));
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = this.#hashes[entry]! & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
}

function wider<T extends Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
