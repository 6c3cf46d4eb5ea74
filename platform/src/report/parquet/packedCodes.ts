const longestHeader = 5;
/** A run of equal codes shorter than this is packed with its neighbours. */
const shortestRun = 8;

/**
 * Codes of `width` bits (1 to 24) as Parquet's hybrid of runs and packed bits: a run of equal codes is written once with its length, all
 * others bit by bit, eight at a time (Apache Parquet, Encodings.md, RLE = 3).
 */
export function packedCodes(codes: Int32Array, width: number): Uint8Array {
  const valueBytes = (width + 7) >>> 3;
  const most = Math.ceil(codes.length / 8) * (width + longestHeader + valueBytes) + 2 * (longestHeader + width);
  const bytes = new Uint8Array(most);
  let length = 0;

  const varint = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes[length++] = (rest & 127) | 128;
    bytes[length++] = rest;
  };
  const pack = (begin: number, end: number): void => {
    if (begin === end) return;
    const eights = (end - begin + 7) >>> 3;
    varint((eights << 1) | 1);
    const until = length + eights * width;
    let pending = 0;
    let bits = 0;
    for (let at = begin; at < end; at++) {
      pending |= codes[at]! << bits;
      for (bits += width; bits >= 8; bits -= 8) {
        bytes[length++] = pending;
        pending >>>= 8;
      }
    }
    if (bits > 0) bytes[length++] = pending;
    length = until;
  };

  let packedFrom = 0;
  for (let at = 0; at < codes.length;) {
    const code = codes[at]!;
    let end = at + 1;
    while (end < codes.length && codes[end] === code) end++;
    const filledUp = at + ((8 - ((at - packedFrom) & 7)) & 7);
    if (end - filledUp >= shortestRun) {
      pack(packedFrom, filledUp);
      varint((end - filledUp) << 1);
      for (let byte = 0; byte < valueBytes; byte++) bytes[length++] = code >>> (8 * byte);
      packedFrom = end;
    }
    at = end;
  }
  pack(packedFrom, codes.length);
  return bytes.subarray(0, length);
}

/** One code, of up to eight bits, so many times in a row. */
export function runOf(code: number, times: number): Uint8Array {
  const bytes: number[] = [];
  let rest = times * 2;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Uint8Array.of(...bytes, rest, code);
}
