import type { Matrix } from './matrix.ts';
import type { Partition } from './partition.ts';
import { quantile } from './quantile.ts';

/** How related something is to its own cluster and to the others, in the unit of the similarity. */
export interface Relatedness {
  /** The mean similarity within the cluster; NaN where an industry is alone. */
  readonly within: Float64Array;
  /** The mean over the other clusters of the mean similarity with each; NaN where there is no other. */
  readonly between: Float64Array;
  /** The 95th percentile over the other clusters (type 7) of the same. */
  readonly nextBest: Float64Array;
}

/** How well a partition gathers what is related and parts what is not; all scores are shares from 0 to 1. */
export interface ClusterScores {
  /** The mean of the four. */
  readonly score: number;
  /** Clusters that are more related within than with the other clusters on average. */
  readonly clustersAboveMean: number;
  /** Clusters that are more related within than with 95 % of the other clusters. */
  readonly clustersAboveMost: number;
  /** Industries more related to their own cluster than to the others on average. */
  readonly industriesAboveMean: number;
  /** Industries more related to their own cluster than to 95 % of the others. */
  readonly industriesAboveMost: number;
  readonly clusters: Relatedness;
  readonly industries: Relatedness;
  /** The cluster that each industry is most related to, its own or another; −1 for an industry that is related to none. */
  readonly nearest: Int32Array;
}

/**
 * Validation scores of cluster definitions (Delgado, Porter and Stern 2016): within-cluster relatedness (WCR) against between-cluster
 * relatedness (BCR), for clusters (VS-Cluster) and for industries (VS-Industry), BCR taken as the average and as the 95th percentile
 * over the other clusters. Relatedness is the mean similarity of the pairs; pairs whose similarity is unknown are left out. A cluster or
 * industry without any relatedness within, such as one alone, does not pass. Industries in no cluster play no part. NaN where there
 * are fewer than two clusters. The items of the partition are the similarity's industries in the same order.
 */
export function clusterScores({ rows, values }: Matrix, { items, cluster, count }: Partition): ClusterScores {
  if (items.length !== rows.length || items.some((item, at) => item !== rows[at])) {
    throw new RangeError('The partition is of other items than the similarity, or in another order.');
  }
  const size = rows.length;
  const ofIndustries = new Means(size, count);
  const ofClusters = new Means(count, count);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const alike = values[i * size + j]!;
      if (i === j || cluster[i] === -1 || cluster[j] === -1 || Number.isNaN(alike)) continue;
      ofIndustries.add(i, cluster[j]!, alike);
      ofClusters.add(cluster[i]!, cluster[j]!, alike);
    }
  }
  const industries = ofIndustries.against(cluster);
  const clusters = ofClusters.against(Int32Array.from({ length: count }, (_, c) => c));
  const placed = Uint32Array.from(cluster.keys()).filter((i) => cluster[i] !== -1);
  const share = ({ within }: Relatedness, bar: Float64Array, of: Uint32Array): number =>
    count < 2 ? NaN : of.filter((at) => within[at]! > bar[at]!).length / of.length;
  const all = Uint32Array.from({ length: count }, (_, c) => c);
  const scores = {
    clustersAboveMean: share(clusters, clusters.between, all),
    clustersAboveMost: share(clusters, clusters.nextBest, all),
    industriesAboveMean: share(industries, industries.between, placed),
    industriesAboveMost: share(industries, industries.nextBest, placed),
  };
  const score = Object.values(scores).reduce((sum, value) => sum + value, 0) / 4;
  return { score, ...scores, clusters, industries, nearest: ofIndustries.largest() };
}

/** Mean similarities of some things (industries or clusters) with each cluster. */
class Means {
  readonly #things: number;
  readonly #clusters: number;
  readonly #sums: Float64Array;
  readonly #pairs: Float64Array;

  constructor(things: number, clusters: number) {
    this.#things = things;
    this.#clusters = clusters;
    this.#sums = new Float64Array(things * clusters);
    this.#pairs = new Float64Array(things * clusters);
  }

  add(thing: number, cluster: number, alike: number): void {
    this.#sums[thing * this.#clusters + cluster]! += alike;
    this.#pairs[thing * this.#clusters + cluster]! += 1;
  }

  /** Each thing's own cluster against the others; NaN for what is in none (−1). */
  against(own: Int32Array): Relatedness {
    const column = (): Float64Array => new Float64Array(this.#things).fill(NaN);
    const [within, between, nextBest] = [column(), column(), column()];
    for (let thing = 0; thing < this.#things; thing++) {
      if (own[thing] === -1) continue;
      const means = this.#of(thing);
      within[thing] = means[own[thing]!]!;
      const others = means.filter((mean, cluster) => cluster !== own[thing] && !Number.isNaN(mean));
      between[thing] = others.length === 0 ? NaN : others.reduce((sum, mean) => sum + mean, 0) / others.length;
      nextBest[thing] = quantile(others, 0.95);
    }
    return { within, between, nextBest };
  }

  /** The cluster with the largest mean, for each thing. */
  largest(): Int32Array {
    return Int32Array.from({ length: this.#things }, (_, thing) => {
      const means = this.#of(thing);
      let found = -1;
      for (const [cluster, mean] of means.entries()) {
        if (!Number.isNaN(mean) && (found === -1 || mean > means[found]!)) found = cluster;
      }
      return found;
    });
  }

  #of(thing: number): Float64Array {
    const from = thing * this.#clusters;
    return this.#sums
      .slice(from, from + this.#clusters)
      .map((sum, cluster) => (this.#pairs[from + cluster] === 0 ? NaN : sum / this.#pairs[from + cluster]!));
  }
}
