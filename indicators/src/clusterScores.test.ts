import { describe, expect, test } from 'vitest';
import { clusterScores } from './clusterScores.ts';
import { locationalCorrelation } from './locationalCorrelation.ts';
import type { Matrix } from './matrix.ts';
import { partition } from './partition.ts';
import { seededRandom } from './seededRandom.ts';
import { benchmarkClusters, benchmarkPresent } from './testing/benchmarkClusters.ts';
import { largestDifference } from './testing/largestDifference.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];
const similarity: Matrix = {
  rows,
  columns: rows,
  values: Float64Array.of(
    1,
    0.8,
    0.1,
    0.3,
    0.2,
    0.8,
    1,
    0.5,
    0.1,
    0.0,
    0.1,
    0.5,
    1,
    0.4,
    0.6,
    0.3,
    0.1,
    0.4,
    1,
    0.2,
    0.2,
    0.0,
    0.6,
    0.2,
    1,
  ),
};

describe('five industries in {a, b}, {c, d}, {e}', () => {
  const scores = clusterScores(similarity, partition(rows, [1, 1, 2, 2, 3]));

  test('relatedness of clusters: within 0.8, 0.4, none; between 0.25, 0.1, 0.4', () => {
    expect(largestDifference(scores.clusters.within, [0.8, 0.4, NaN])).toBeLessThan(1e-12);
    expect(largestDifference(scores.clusters.between, [0.175, 0.325, 0.25])).toBeLessThan(1e-12);
    // The 95th percentile of two values lies 95 % of the way.
    expect(largestDifference(scores.clusters.nextBest, [0.2425, 0.3925, 0.385])).toBeLessThan(1e-12);
  });

  test('relatedness of industries with their own cluster and the others', () => {
    expect(largestDifference(scores.industries.within, [0.8, 0.8, 0.4, 0.4, NaN])).toBeLessThan(1e-12);
    expect(largestDifference(scores.industries.between, [0.2, 0.15, 0.45, 0.2, 0.25])).toBeLessThan(1e-12);
    expect([...scores.nearest]).toEqual([0, 0, 2, 1, 1]);
  });

  test('a and b pass, c is nearer to e, e is alone', () => {
    const { clustersAboveMean, clustersAboveMost, industriesAboveMean, industriesAboveMost, score } = scores;
    expect([clustersAboveMean, clustersAboveMost, industriesAboveMean, industriesAboveMost]).toEqual([
      2 / 3,
      2 / 3,
      3 / 5,
      3 / 5,
    ]);
    expect(score).toBeCloseTo((2 / 3 + 3 / 5) / 2, 14);
  });
});

test('industries in no cluster, and unknown pairs, play no part', () => {
  const values = similarity.values.slice();
  values[2] = values[10] = NaN;
  const { clusters, industries, nearest } = clusterScores(
    { ...similarity, values },
    partition(rows, [1, 1, 2, 2, null]),
  );
  expect(largestDifference(clusters.between, [0.3, 0.3])).toBeLessThan(1e-12);
  expect(largestDifference(industries.between, [0.3, 0.3, 0.5, 0.2, NaN])).toBeLessThan(1e-12);
  expect(nearest[4]).toBe(-1);
});

test('one cluster has nothing to be held against; other items are refused', () => {
  expect(clusterScores(similarity, partition(rows, [1, 1, 1, 1, 1])).score).toBeNaN();
  expect(() => clusterScores(similarity, partition(rows.slice(1), [1, 1, 2, 2]))).toThrow(
    'The partition is of other items than the similarity, or in another order.',
  );
});

describe.skipIf(!benchmarkPresent)(
  'the 51 traded US benchmark clusters in 2019 (skipped where the files are absent)',
  () => {
    test('nine in ten are more related within than without; none of it is left when industries are shuffled', () => {
      const { table, published } = benchmarkClusters();
      const correlation = locationalCorrelation(table);
      const { clustersAboveMean, industriesAboveMean } = clusterScores(correlation, published);
      expect(published.count).toBe(51);
      expect(clustersAboveMean).toBeGreaterThan(0.9);
      expect(industriesAboveMean).toBeGreaterThan(0.9);
      const random = seededRandom(1);
      const order = Float64Array.from(table.industries, random);
      const positions = Uint32Array.from(order.keys()).sort((x, y) => order[x]! - order[y]!);
      const chance = clusterScores(
        correlation,
        partition(
          published.items,
          Array.from(positions, (at) => published.cluster[at]!),
        ),
      );
      expect(chance.clustersAboveMean).toBeLessThan(0.7);
      expect(chance.score).toBeLessThan(0.4);
    });
  },
);

test('as related within as with others is not more: where all are equally alike nothing passes', () => {
  const alike: Matrix = { rows, columns: rows, values: new Float64Array(25).fill(0.5) };
  const scores = clusterScores(alike, partition(rows, [1, 1, 2, 2, 2]));
  expect(scores.score).toBe(0);
});
