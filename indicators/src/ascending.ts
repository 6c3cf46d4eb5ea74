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
  let order = new Uint32Array(length);
  for (let at = 0; at < length; at++) order[at] = at;
  let next = new Uint32Array(length);
  const counts = new Uint32Array(digits + 1);
  for (const words of orderedWords(values)) {
    for (let shift = 0; shift < 32; shift += digitBits) {
      if (!sortByDigit(words, shift, order, next, counts)) continue;
      [order, next] = [next, order];
    }
  }
  return order;
}

/** The low and the high halves of numbers that are ordered as the values are. */
function orderedWords(values: Float64Array): [low: Uint32Array, high: Uint32Array] {
  const bits = new Uint32Array(values.slice().buffer);
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const upper = bits[2 * at + 1]!;
    const lower = bits[2 * at]!;
    const value = values[at]!;
    if (Number.isNaN(value)) high[at] = 0xffffffff;
    else if (value === 0) high[at] = 0x80000000;
    else {
      high[at] = value < 0 ? ~upper : upper | 0x80000000;
      low[at] = value < 0 ? ~lower : lower;
    }
  }
  return [low, high];
}

/** Writes the entries of `order` to `next` in order of one digit of theirs; false, and nothing written, where all have the same. */
function sortByDigit(
  words: Uint32Array,
  shift: number,
  order: Uint32Array,
  next: Uint32Array,
  counts: Uint32Array,
): boolean {
  counts.fill(0);
  for (let at = 0; at < words.length; at++) counts[((words[at]! >>> shift) & (digits - 1)) + 1]! += 1;
  if (counts.includes(words.length)) return false;
  for (let digit = 0; digit < digits; digit++) counts[digit + 1]! += counts[digit]!;
  for (let place = 0; place < order.length; place++) {
    const at = order[place]!;
    next[counts[(words[at]! >>> shift) & (digits - 1)]!++] = at;
  }
  return true;
}

function compare(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
