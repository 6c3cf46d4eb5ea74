import type { Matrix } from './matrix.ts';
import { partition, type Partition } from './partition.ts';
import { seededRandom, type Random } from './seededRandom.ts';

/** Means have settled long before; this only keeps rounding from moving a point to and fro for ever. */
const ROUNDS = 1000;

/** How often is tried. */
export interface KMeansOptions {
  /** How many times it is started anew; the best result is kept. Default 20. */
  readonly starts?: number;
  /** Where chance comes from; default {@link seededRandom}(1). */
  readonly random?: Random;
}

/** Clusters around their means. */
export interface KMeans {
  readonly partition: Partition;
  /** The sum of squared distances of all points to the mean of their cluster. */
  readonly within: number;
}

/**
 * The rows of a matrix, as points, parted into `count` clusters with small squares within: moves of points to the nearest mean and of
 * means to their points until nothing moves (Lloyd 1982), from starts spread by k-means++ (Arthur and Vassilvitskii 2007). A cluster
 * that runs empty takes the point furthest from its mean. The result is the best of the starts, not surely the best there is. A
 * coordinate that is not finite is a `RangeError`.
 */
export function kMeans(
  { rows, columns, values }: Matrix,
  count: number,
  { starts = 20, random = seededRandom(1) }: KMeansOptions = {},
): KMeans {
  if (!(Number.isInteger(count) && count >= 1 && count <= rows.length)) {
    throw new RangeError(`${rows.length} points cannot be parted into ${count} clusters.`);
  }
  if (!(Number.isInteger(starts) && starts >= 1))
    throw new RangeError(`${starts} starts are too few, or no whole number.`);
  const unknown = values.findIndex((value) => !Number.isFinite(value));
  if (unknown !== -1) {
    const [row, column] = [Math.floor(unknown / columns.length), unknown % columns.length];
    throw new RangeError(`${rows[row]} has no finite coordinate ${columns[column]}.`);
  }
  const points = Array.from(rows, (_, row) => values.subarray(row * columns.length, (row + 1) * columns.length));
  let best: { nearest: Int32Array; within: number } = { nearest: new Int32Array(rows.length), within: Infinity };
  for (let start = 0; start < starts; start++) {
    const found = settled(points, spread(points, count, random));
    if (found.within < best.within) best = found;
  }
  return { partition: partition(rows, best.nearest), within: best.within };
}

/** First means: a point by chance, then others the likelier the further they are from those taken. */
function spread(points: readonly Float64Array[], count: number, random: Random): Float64Array[] {
  const means = [points[Math.floor(random() * points.length)]!.slice()];
  const away = points.map((point) => squares(point, means[0]!, Infinity));
  while (means.length < count) {
    const total = away.reduce((sum, distance) => sum + distance, 0);
    let left = random() * total;
    let taken = away.findIndex((distance) => (left -= distance) < 0);
    if (taken === -1) taken = Math.floor(random() * points.length);
    const mean = points[taken]!.slice();
    means.push(mean);
    for (const [at, point] of points.entries()) away[at] = Math.min(away[at]!, squares(point, mean, away[at]!));
  }
  return means;
}

function settled(
  points: readonly Float64Array[],
  means: Float64Array[],
): { readonly nearest: Int32Array; readonly within: number } {
  const nearest = new Int32Array(points.length).fill(-1);
  const away = new Float64Array(points.length);
  let hasMoved = true;
  for (let round = 0; hasMoved && round < ROUNDS; round++) {
    hasMoved = false;
    for (const [at, point] of points.entries()) {
      const own = nearest[at]!;
      let found = own;
      let least = own === -1 ? Infinity : squares(point, means[own]!, Infinity);
      for (const [cluster, mean] of means.entries()) {
        if (cluster === own) continue;
        const distance = squares(point, mean, least);
        if (distance < least) {
          least = distance;
          found = cluster;
        }
      }
      hasMoved ||= found !== own;
      nearest[at] = found;
      away[at] = least;
    }
    if (fillEmpty(means.length, nearest, away)) hasMoved = true;
    moveMeans(points, means, nearest);
  }
  return { nearest, within: away.reduce((sum, distance) => sum + distance, 0) };
}

/** Gives every cluster that has no point the one furthest from its own mean; tells whether there was one. */
function fillEmpty(clusters: number, nearest: Int32Array, away: Float64Array): boolean {
  const members = new Uint32Array(clusters);
  for (const cluster of nearest) members[cluster]! += 1;
  const empty = [...members.keys()].filter((cluster) => members[cluster] === 0);
  for (const cluster of empty) {
    let furthest = -1;
    for (const at of nearest.keys()) {
      if (members[nearest[at]!]! > 1 && (furthest === -1 || away[at]! > away[furthest]!)) furthest = at;
    }
    members[nearest[furthest]!]! -= 1;
    members[cluster] = 1;
    nearest[furthest] = cluster;
    away[furthest] = 0;
  }
  return empty.length > 0;
}

function moveMeans(points: readonly Float64Array[], means: readonly Float64Array[], nearest: Int32Array): void {
  const members = new Uint32Array(means.length);
  for (const mean of means) mean.fill(0);
  for (const [at, point] of points.entries()) {
    const mean = means[nearest[at]!]!;
    members[nearest[at]!]! += 1;
    for (let k = 0; k < mean.length; k++) mean[k]! += point[k]!;
  }
  for (const [cluster, mean] of means.entries()) for (let k = 0; k < mean.length; k++) mean[k]! /= members[cluster]!;
}

/** The squared distance of two points, given up with some part of it as soon as it is no less than `limit`. */
function squares(a: Float64Array, b: Float64Array, limit: number): number {
  let sum = 0;
  for (let k = 0; k < a.length && sum < limit;) {
    for (const end = Math.min(k + 16, a.length); k < end; k++) {
      const difference = a[k]! - b[k]!;
      sum += difference * difference;
    }
  }
  return sum;
}
