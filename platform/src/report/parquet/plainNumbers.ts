/** Numbers as the bytes of little-endian doubles. */
export function plainDoubles(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** Whole numbers as the bytes of little-endian integers of 64 bits. */
export function plainIntegers(values: Float64Array): Uint8Array {
  const words = new Int32Array(2 * values.length);
  for (let at = 0; at < values.length; at++) {
    words[2 * at] = values[at]!;
    words[2 * at + 1] = Math.floor(values[at]! / 2 ** 32);
  }
  return new Uint8Array(words.buffer);
}
