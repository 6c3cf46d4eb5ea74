import { clusterScores, type ClusterScores } from './clusterScores.ts';
import { dissimilarity } from './dissimilarity.ts';
import { cut, hierarchy } from './hierarchy.ts';
import { kMeans, type KMeansOptions } from './kMeans.ts';
import type { Matrix } from './matrix.ts';
import { partition, type Partition } from './partition.ts';
import { profiles } from './profiles.ts';
import { rowDistances } from './rowDistances.ts';

/** How clusters are derived. */
export interface DeriveOptions extends KMeansOptions {
  /** How many clusters. */
  readonly clusters: number;
  /** By a hierarchy (Ward's or average linkage, default Ward's) or around means. */
  readonly method?: 'ward' | 'average' | 'k-means';
}

/** Clusters of industries, and how well they hold. */
export interface DerivedClusters {
  readonly partition: Partition;
  readonly scores: ClusterScores;
}

/**
 * Clusters of related industries from a symmetric similarity matrix, with their validation scores on it (Delgado, Porter and Stern
 * 2016). Ward's criterion and k-means work on the industries' profiles ({@link profiles}), average linkage on the pairs themselves
 * ({@link dissimilarity}). An industry whose similarity with all others is unknown, or with itself where that of others is not, such as one
 * without activity, is put in no cluster; a single unknown pair among the others is a `RangeError`.
 */
export function deriveClusters(
  similarity: Matrix,
  { clusters, method = 'ward', ...options }: DeriveOptions,
): DerivedClusters {
  const known = knownIndustries(similarity);
  const part = chosen(similarity, known);
  const { items, cluster } =
    method === 'k-means'
      ? kMeans(profiles(part), clusters, options).partition
      : cut(hierarchy(method === 'ward' ? rowDistances(profiles(part)) : dissimilarity(part), method), clusters);
  const clusterOf = new Map(items.map((item, at) => [item, cluster[at]!]));
  const derived = partition(
    similarity.rows,
    similarity.rows.map((industry) => clusterOf.get(industry) ?? null),
  );
  return { partition: derived, scores: clusterScores(similarity, derived) };
}

function knownIndustries({ rows, values }: Matrix): Uint32Array {
  const size = rows.length;
  const isKnown = (i: number, j: number): boolean => !Number.isNaN(values[i * size + j]!);
  const hasDiagonal = rows.some((_, i) => isKnown(i, i));
  return Uint32Array.from(rows.keys()).filter(
    (i) => (!hasDiagonal || isKnown(i, i)) && rows.some((_, j) => j !== i && isKnown(i, j)),
  );
}

function chosen({ rows, values }: Matrix, positions: Uint32Array): Matrix {
  const codes = Array.from(positions, (at) => rows[at]!);
  const picked = new Float64Array(codes.length ** 2);
  for (const [row, i] of positions.entries()) {
    for (const [column, j] of positions.entries()) picked[row * codes.length + column] = values[i * rows.length + j]!;
  }
  return { rows: codes, columns: codes, values: picked };
}
