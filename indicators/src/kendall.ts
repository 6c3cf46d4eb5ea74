/**
 * Whether two columns order the same entries alike: Kendall's τ-b, `(C − D) / √((n₀ − n₁)(n₀ − n₂))` with C and D the pairs ordered
 * alike and opposite, n₀ all pairs and n₁, n₂ those tied in either column (Kendall 1945), in [−1, 1]; counted by merge sort (Knight
 * 1966). Entries with a NaN are left out; fewer than two, or a constant column, give NaN.
 */
export function kendall(first: Float64Array, second: Float64Array): number {
  if (first.length !== second.length)
    throw new RangeError(`Columns of ${first.length} and ${second.length} entries have no pairs.`);
  const order = Uint32Array.from(first.keys())
    .filter((entry) => !Number.isNaN(first[entry]!) && !Number.isNaN(second[entry]!))
    .sort((a, b) => compared(first[a]!, first[b]!) || compared(second[a]!, second[b]!));
  const x = Float64Array.from(order, (entry) => first[entry]!);
  const y = Float64Array.from(order, (entry) => second[entry]!);
  const pairs = (order.length * (order.length - 1)) / 2;
  const tiedInFirst = ties(order.length, (at) => x[at] === x[at - 1]);
  const tiedInBoth = ties(order.length, (at) => x[at] === x[at - 1] && y[at] === y[at - 1]);
  const opposite = swapsToSort(y);
  const tiedInSecond = ties(order.length, (at) => y[at] === y[at - 1]);
  const free = Math.sqrt(pairs - tiedInFirst) * Math.sqrt(pairs - tiedInSecond);
  const balance = pairs - tiedInFirst - tiedInSecond + tiedInBoth - 2 * opposite;
  return free === 0 ? NaN : Math.max(-1, Math.min(1, balance / free));
}

/** Unlike a difference also right for infinite values. */
function compared(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

/** Pairs within runs of entries that equal the one before. */
function ties(length: number, isTied: (at: number) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (let at = 1; at < length; at++) {
    run = isTied(at) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts the values in place and counts how many pairs stood the wrong way round. */
function swapsToSort(values: Float64Array): number {
  let swaps = 0;
  const merged = new Float64Array(values.length);
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let to = start; to < end; to++) {
        if (left < middle && (right >= end || values[left]! <= values[right]!)) merged[to] = values[left++]!;
        else {
          swaps += middle - left;
          merged[to] = values[right++]!;
        }
      }
    }
    values.set(merged);
  }
  return swaps;
}
