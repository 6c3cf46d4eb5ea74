/** Below this many values, comparing them is quicker than counting digits. */
const fewForRadix = 256;
/** Bits of a digit: few enough that its counts stay in the processor's nearest memory. */
const digitBits = 11;
const digits = 1 << digitBits;

/**
 * Positions of the values from the least to the greatest, equal values in their own order; NaN comes last. A radix sort over the bits of
 * the doubles (Knuth 1998, 5.2.5, algorithm R), so that its time grows with the number of values only.
 */
export function ascending(values: Float64Array): Uint32Array {
  const length = values.length;
  if (length < fewForRadix)
    return Uint32Array.from(values.keys()).sort((a, b) => compare(values[a]!, values[b]!) || a - b);
  const high = new Uint32Array(length);
  const low = new Uint32Array(length);
  const bits = new Uint32Array(values.slice().buffer);
  for (let at = 0; at < length; at++) {
    const upper = bits[2 * at + 1]!;
    const lower = bits[2 * at]!;
    const isNegative = upper >>> 31 === 1 && values[at] !== 0 && values[at]! < 0;
    const plain = values[at] === 0 ? 0x80000000 : isNegative ? ~upper >>> 0 : (upper | 0x80000000) >>> 0;
    high[at] = Number.isNaN(values[at]!) ? 0xffffffff : plain;
    low[at] = values[at] === 0 ? 0 : isNegative ? ~lower >>> 0 : lower;
  }
  let order = new Uint32Array(length);
  for (let at = 0; at < length; at++) order[at] = at;
  let next = new Uint32Array(length);
  const counts = new Uint32Array(digits + 1);
  for (const words of [low, high]) {
    for (let shift = 0; shift < 32; shift += digitBits) {
      counts.fill(0);
      for (let at = 0; at < length; at++) counts[((words[at]! >>> shift) & (digits - 1)) + 1]! += 1;
      if (counts.includes(length)) continue;
      for (let digit = 0; digit < digits; digit++) counts[digit + 1]! += counts[digit]!;
      for (let place = 0; place < length; place++) {
        const at = order[place]!;
        next[counts[(words[at]! >>> shift) & (digits - 1)]!++] = at;
      }
      [order, next] = [next, order];
    }
  }
  return order;
}

function compare(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
