/** Industries, or anything else, parted into clusters. Never mutated. */
export interface Partition {
  readonly items: readonly string[];
  /** The cluster of every item, from 0 in order of first appearance; −1 for an item that is in none. */
  readonly cluster: Int32Array;
  /** How many clusters there are; each has an item. */
  readonly count: number;
}

/** A partition from any labels, one for each item; items with the same label are together, those labelled null are in no cluster. */
export function partition(items: readonly string[], labels: ArrayLike<number | string | null>): Partition {
  if (labels.length !== items.length)
    throw new RangeError(`${items.length} items need as many labels, not ${labels.length}.`);
  const numbers = new Map<number | string, number>();
  const cluster = Int32Array.from(items, (_, item) => {
    const label = labels[item]!;
    if (label === null) return -1;
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    return numbers.get(label)!;
  });
  return { items, cluster, count: numbers.size };
}
