import type { Partition } from './partition.ts';

/** How far two partitions agree on the items that both place. */
export interface PartitionAgreement {
  /** How many items both place. */
  readonly items: number;
  /** Agreement beyond chance, 1 for the same clusters, around 0 for unrelated ones; NaN (0/0) where both put all items together or all apart. */
  readonly adjustedRand: number;
  /** Of the pairs that are together in either, the share that are in both; NaN where none is. */
  readonly jaccard: number;
  /** By cluster of the first: the largest share of its items that one cluster of the second holds; NaN where none of them is placed. */
  readonly overlap: Float64Array;
  /** By cluster of the first: the largest Jaccard similarity (in both over in either) with a cluster of the second. */
  readonly likeness: Float64Array;
  /** By cluster of the first: the cluster of the second with that likeness; −1 for none. */
  readonly match: Int32Array;
}

/**
 * Compares two partitions, their items brought together by code: the adjusted Rand index (Hubert and Arabie 1985, eq. 5), the Jaccard
 * index of pairs, and cluster by cluster what becomes of the first in the second (overlap: Delgado, Porter and Stern 2016; likeness:
 * Hennig 2007). Items that only one of them places are left out.
 */
export function partitionAgreement(first: Partition, second: Partition): PartitionAgreement {
  const other = new Map(second.items.map((item, at) => [item, second.cluster[at]!]));
  const shared = new Float64Array(first.count * second.count);
  const [inFirst, inSecond] = [new Float64Array(first.count), new Float64Array(second.count)];
  let items = 0;
  for (const [at, item] of first.items.entries()) {
    const [a, b] = [first.cluster[at]!, other.get(item) ?? -1];
    if (a === -1 || b === -1) continue;
    items++;
    shared[a * second.count + b]! += 1;
    inFirst[a]! += 1;
    inSecond[b]! += 1;
  }
  const together = pairs(shared);
  const [togetherInFirst, togetherInSecond] = [pairs(inFirst), pairs(inSecond)];
  const byChance = (togetherInFirst * togetherInSecond) / ((items * (items - 1)) / 2);
  const most = (togetherInFirst + togetherInSecond) / 2;
  const inEither = togetherInFirst + togetherInSecond - together;

  const overlap = new Float64Array(first.count).fill(NaN);
  const likeness = new Float64Array(first.count).fill(NaN);
  const match = new Int32Array(first.count).fill(-1);
  for (const [a, size] of inFirst.entries()) {
    if (size === 0) continue;
    for (let b = 0; b < second.count; b++) {
      const both = shared[a * second.count + b]!;
      const alike = both / (size + inSecond[b]! - both);
      if (!(both / size <= overlap[a]!)) overlap[a] = both / size;
      if (alike <= likeness[a]!) continue;
      likeness[a] = alike;
      match[a] = b;
    }
  }
  return {
    items,
    adjustedRand: most === byChance ? NaN : (together - byChance) / (most - byChance),
    jaccard: inEither === 0 ? NaN : together / inEither,
    overlap,
    likeness,
    match,
  };
}

function pairs(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
