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
    if (this.#last >= 0 && this.#holds(this.#last, bytes, from, to)) return this.#codes[this.#last]!;
    let hash = 0x811c9dc5 | 0;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#slots[slot]!;
      if (entry < 0) return this.#enter(bytes, from, to, hash, slot);
      if (this.#hashes[entry] === hash && this.#holds(entry, bytes, from, to)) {
        this.#last = entry;
        return this.#codes[entry]!;
      }
      slot = (slot + 1) & mask;
    }
  }

  #holds(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    const arena = this.#arena;
    const offset = this.#starts[entry]!;
    const length = to - from;
    if (this.#starts[entry + 1]! - offset !== length) return false;
    for (let at = 0; at < length; at++) {
      if (arena[offset + at] !== bytes[from + at]) return false;
    }
    return true;
  }

  #enter(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const entry = this.#count;
    if (entry === this.#codes.length) this.#widen();
    const offset = this.#starts[entry]!;
    const length = to - from;
    if (offset + length > this.#arena.length) {
      const wider = new Uint8Array((offset + length) * 2);
      wider.set(this.#arena);
      this.#arena = wider;
    }
    this.#arena.set(bytes.subarray(from, to), offset);
    this.#starts[entry + 1] = offset + length;
    this.#hashes[entry] = hash;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, length).toString('utf8');
    const code = this.#dictionary.position(text.trim());
    this.#codes[entry] = code;
    this.#slots[slot] = entry;
    this.#count = entry + 1;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return code;
  }

  #widen(): void {
    const length = this.#codes.length * 2;
    const hashes = new Int32Array(length);
    hashes.set(this.#hashes);
    const codes = new Uint32Array(length);
    codes.set(this.#codes);
    const starts = new Uint32Array(length + 1);
    starts.set(this.#starts);
    this.#hashes = hashes;
    this.#codes = codes;
    this.#starts = starts;
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
