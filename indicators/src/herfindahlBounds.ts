import type { Intervals } from './intervals.ts';

/**
 * Bounds of the Herfindahl index `H = Σ z² / (Σ z)²` over parts of which only ranges are known, e.g. the sizes of plants by size class
 * (Ellison and Glaeser 1997 need it, and approximated it). `low` is attained: parts as equal as their ranges allow, `z = clamp(t)` with
 * t the common size `Σz²/Σz`. `high` is the most with all parts at an end of their range but one, which may be counted in part; no sizes
 * exceed it, and it is attained or nearly so. An open range makes it 1. Both NaN where nothing can be more than zero; low is 0 for no sizes only.
 */
export function herfindahlBounds({ low, high }: Intervals): { readonly low: number; readonly high: number } {
  for (let part = 0; part < low.length; part++) {
    if (low[part]! >= 0 && low[part]! <= high[part]! && low[part]! < Infinity) continue;
    throw new RangeError(`Part ${part}: ${low[part]} to ${high[part]} is no range of sizes.`);
  }
  if (!high.some((most) => most > 0)) return { low: NaN, high: NaN };
  return { low: least(low, high), high: high.includes(Infinity) ? 1 : greatest(low, high) };
}

/** `Σ z (t − z)` over `z = clamp(t)` rises with t; the least H is where it is zero. */
function least(low: Float64Array, high: Float64Array): number {
  const ends = Float64Array.from([...low, ...high].filter((end) => end > 0 && end < Infinity)).sort();
  const excess = (t: number): number => {
    let sum = 0;
    for (let part = 0; part < low.length; part++) {
      const size = Math.min(Math.max(t, low[part]!), high[part]!);
      sum += size * (t - size);
    }
    return sum;
  };
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (excess(ends[middle]!) < 0) from = middle + 1;
    else to = middle;
  }
  const above = ends[from] ?? Infinity;
  const beneath = from === 0 ? 0 : ends[from - 1]!;
  let [free, sum, squares] = [0, 0, 0];
  for (let part = 0; part < low.length; part++) {
    if (low[part]! <= beneath && high[part]! >= above) free++;
    else {
      const size = low[part]! >= above ? low[part]! : high[part]!;
      sum += size;
      squares += size * size;
    }
  }
  if (sum === 0) return 1 / free;
  const t = squares / sum;
  return (squares + free * t * t) / (sum + free * t) ** 2;
}

/** Σz² for a given Σz is most when the parts with the greatest `low + high` are the ones at their upper ends. */
function greatest(low: Float64Array, high: Float64Array): number {
  const order = Uint32Array.from(low.keys()).sort((a, b) => low[b]! + high[b]! - low[a]! - high[a]!);
  let [sum, squares] = [0, 0];
  for (const size of low) {
    sum += size;
    squares += size * size;
  }
  let index = sum > 0 ? squares / (sum * sum) : 0;
  for (const part of order) {
    const rise = high[part]! - low[part]!;
    const squareRise = high[part]! ** 2 - low[part]! ** 2;
    if (rise === 0) continue;
    const turn = sum / rise - (2 * squares) / squareRise;
    const share = sum > 0 ? Math.min(Math.max(turn, 0), 1) : 1;
    index = Math.max(index, (squares + share * squareRise) / (sum + share * rise) ** 2);
    sum += rise;
    squares += squareRise;
    index = Math.max(index, squares / (sum * sum));
  }
  return Math.min(1, index);
}
