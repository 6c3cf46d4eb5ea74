const longestHeader = 5;
/** A run of equal codes shorter than this is packed with its neighbours. */
const shortestRun = 8;

/**
 * Codes of `width` bits (1 to 24) as Parquet's hybrid of runs and packed bits: a run of equal codes is written once with its length, all
 * others bit by bit, eight at a time (Apache Parquet, Encodings.md, RLE = 3).
 */
export function packedCodes(codes: Int32Array, width: number): Uint8Array {
  const written = new HybridBytes(
    Math.ceil(codes.length / 8) * (width + longestHeader + 3) + 2 * (longestHeader + width),
  );
  let packedFrom = 0;
  for (let at = 0; at < codes.length;) {
    const end = endOfRun(codes, at);
    const filledUp = at + ((8 - ((at - packedFrom) & 7)) & 7);
    if (end - filledUp >= shortestRun) {
      written.pack(codes, packedFrom, filledUp, width);
      written.run(codes[at]!, end - filledUp, width);
      packedFrom = end;
    }
    at = end;
  }
  written.pack(codes, packedFrom, codes.length, width);
  return written.bytes();
}

/** One code of one bit, so many times in a row. */
export function runOf(code: 0 | 1, times: number): Uint8Array {
  const written = new HybridBytes(longestHeader + 1);
  written.run(code, times, 1);
  return written.bytes();
}

function endOfRun(codes: Int32Array, begin: number): number {
  const code = codes[begin]!;
  let end = begin + 1;
  while (end < codes.length && codes[end] === code) end++;
  return end;
}

class HybridBytes {
  readonly #bytes: Uint8Array;
  #length = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  run(code: number, times: number, width: number): void {
    this.#header(times * 2);
    for (let bits = 0; bits < width; bits += 8) this.#bytes[this.#length++] = code >>> bits;
  }

  /** The last eight are filled up with zeros. */
  pack(codes: Int32Array, begin: number, end: number, width: number): void {
    if (begin === end) return;
    const eights = (end - begin + 7) >>> 3;
    this.#header(eights * 2 + 1);
    const bytes = this.#bytes;
    let at = this.#length;
    let pending = 0;
    let bits = 0;
    for (let place = begin; place < end; place++) {
      pending |= codes[place]! << bits;
      for (bits += width; bits >= 8; bits -= 8) {
        bytes[at++] = pending;
        pending >>>= 8;
      }
    }
    if (bits > 0) bytes[at] = pending;
    this.#length += eights * width;
  }

  /** Seven bits a byte, the lowest first. */
  #header(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
  }
}
