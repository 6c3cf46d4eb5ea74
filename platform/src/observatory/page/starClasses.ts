/** A class of a map: counts from `from` to `to`, both included. */
export interface StarClass {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/**
 * Classes for counts: zero alone, then at most five with about as many regions in each. A count is never split between two
 * classes, so there can be fewer.
 */
export function starClasses(counts: Float64Array): StarClass[] {
  const positive = counts.filter((count) => count > 0).sort();
  const begins = new Set<number>();
  for (let part = 0; part < 5; part++) {
    const at = positive[Math.floor((part * positive.length) / 5)];
    if (at !== undefined) begins.add(at);
  }
  const edges = [...begins, (positive.at(-1) ?? 0) + 1];
  const classes = edges.slice(0, -1).map((from, at) => ({ from: at === 0 ? 1 : from, to: edges[at + 1]! - 1 }));
  return [{ from: 0, to: 0 }, ...classes].map(({ from, to }) => ({
    from,
    to,
    label: from === to ? String(from) : `${from}–${to}`,
  }));
}
