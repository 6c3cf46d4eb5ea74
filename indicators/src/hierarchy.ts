import type { Matrix } from './matrix.ts';
import { mirrored } from './mirrored.ts';
import { partition, type Partition } from './partition.ts';

/** How far clusters are apart: `ward` by what joining them adds to the squares within, `average` by the mean distance of their items. */
export type Linkage = 'ward' | 'average';

/** Items joined step by step, the nearest first. */
export interface Hierarchy {
  readonly items: readonly string[];
  /** Step k joins the nodes `first[k]` and `second[k]`, first < second: items by position, or after them the steps, n + k for step k. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** How far apart what is joined was; ascending. */
  readonly height: Float64Array;
}

/**
 * Agglomerative hierarchical clustering of a symmetric matrix of distances: by Ward's criterion (Ward 1963; on unsquared distances, as
 * Murtagh and Legendre 2014 call Ward2 and R `ward.D2`) or by average linkage (Sokal and Michener 1958), with the update of Lance and
 * Williams (1967), in O(n²) by chains of nearest neighbours (Murtagh 1983; Müllner 2011). Heights are those of R's `hclust`. Equal
 * distances are settled by the order of the items. A distance that is unknown (NaN), infinite,
 * below zero or not the same back is a `RangeError` that names the pair.
 */
export function hierarchy(distances: Matrix, linkage: Linkage): Hierarchy {
  const items = distances.rows;
  const joins = joined(squaredFor(linkage, distances), items.length, linkage);
  const order = Uint32Array.from(joins.keys()).sort((a, b) => joins[a]!.height - joins[b]!.height);
  const node = Uint32Array.from(items.keys());
  const root = Uint32Array.from(items.keys());
  const top = (item: number): number => {
    let at = item;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  const first = new Uint32Array(joins.length);
  const second = new Uint32Array(joins.length);
  const height = new Float64Array(joins.length);
  for (const [step, at] of order.entries()) {
    const [a, b] = [top(joins[at]!.a), top(joins[at]!.b)];
    first[step] = Math.min(node[a]!, node[b]!);
    second[step] = Math.max(node[a]!, node[b]!);
    height[step] = joins[at]!.height;
    root[a] = b;
    node[b] = items.length + step;
  }
  return { items, first, second, height };
}

/** The clusters that are left when a hierarchy is cut so that there are `count` of them. */
export function cut({ items, first, second }: Hierarchy, count: number): Partition {
  if (!(Number.isInteger(count) && count >= 1 && count <= items.length)) {
    throw new RangeError(`${items.length} items cannot be cut into ${count} clusters.`);
  }
  const steps = items.length - count;
  const cluster = new Int32Array(items.length + steps).fill(-1);
  for (let node = cluster.length - 1; node >= 0; node--) {
    if (cluster[node] === -1) cluster[node] = node;
    if (node < items.length) continue;
    cluster[first[node - items.length]!] = cluster[second[node - items.length]!] = cluster[node]!;
  }
  return partition(items, cluster.subarray(0, items.length));
}

interface Join {
  /** An item of either side. */
  readonly a: number;
  readonly b: number;
  readonly height: number;
}

/** By more than this share of themselves a distance and the way back are not one. */
const ROUNDING = 1e-9;

/** The distances, squared for Ward's criterion; one way and back are made the same bits, or chains of neighbours could go round for ever. */
function squaredFor(linkage: Linkage, { rows, columns, values }: Matrix): Float64Array {
  const size = rows.length;
  if (columns.length !== size || values.length !== size * size) {
    throw new RangeError(`${values.length} distances of ${size} × ${columns.length} items are no square matrix.`);
  }
  for (const [cell, distance] of values.entries()) {
    if (cell % (size + 1) === 0) continue;
    const [first, second] = [rows[Math.floor(cell / size)]!, columns[cell % size]!];
    if (Number.isNaN(distance)) throw new RangeError(`How far ${first} and ${second} are apart is unknown.`);
    if (!(distance >= 0 && distance < Infinity)) {
      throw new RangeError(`${first} and ${second} are ${distance} apart, which is no distance.`);
    }
    const back = values[(cell % size) * size + Math.floor(cell / size)]!;
    if (Math.abs(distance - back) > ROUNDING * distance) {
      throw new RangeError(`From ${first} to ${second} it is ${distance}, but ${back} back: distances are symmetric.`);
    }
  }
  const own = linkage === 'ward' ? values.map((distance) => distance * distance) : values.slice();
  return mirrored(own, size);
}

/** The joins in the order in which the chains find them; `distance` is used up. A cluster stands in the place of one of its items. */
function joined(distance: Float64Array, size: number, linkage: Linkage): Join[] {
  const members = new Float64Array(size).fill(1);
  const height = new Float64Array(size);
  const isOpen = new Uint8Array(size).fill(1);
  const chain: number[] = [];
  const joins: Join[] = [];
  while (joins.length < size - 1) {
    if (chain.length === 0) chain.push(isOpen.indexOf(1));
    const a = chain.at(-1)!;
    const b = nearest(a, chain.at(-2), distance, isOpen);
    if (b !== chain.at(-2)) {
      chain.push(b);
      continue;
    }
    chain.length -= 2;
    const apart = distance[a * size + b]!;
    // Rounding must not put a join below the joins it is made of.
    const at = Math.max(linkage === 'ward' ? Math.sqrt(apart) : apart, height[a]!, height[b]!);
    joins.push({ a, b, height: at });
    const [na, nb] = [members[a]!, members[b]!];
    for (let k = 0; k < size; k++) {
      if (isOpen[k] === 0 || k === a || k === b) continue;
      const nk = members[k]!;
      const [ak, bk] = [distance[a * size + k]!, distance[b * size + k]!];
      const both =
        linkage === 'ward'
          ? ((na + nk) * ak + (nb + nk) * bk - nk * apart) / (na + nb + nk)
          : (na * ak + nb * bk) / (na + nb);
      distance[b * size + k] = distance[k * size + b] = both;
    }
    isOpen[a] = 0;
    members[b]! += na;
    height[b] = at;
  }
  return joins;
}

/** The open cluster nearest to one, the one before it in the chain where that is as near. */
function nearest(a: number, before: number | undefined, distance: Float64Array, isOpen: Uint8Array): number {
  const size = isOpen.length;
  let found = before ?? -1;
  let least = before === undefined ? Infinity : distance[a * size + before]!;
  for (let k = 0; k < size; k++) {
    if (k === a || isOpen[k] === 0) continue;
    if (distance[a * size + k]! < least || found === -1) {
      least = distance[a * size + k]!;
      found = k;
    }
  }
  return found;
}
