import { describe, expect, test } from 'vitest';
import { clusterStability } from './clusterStability.ts';
import { compositeSimilarity } from './compositeSimilarity.ts';
import { coOccurrence } from './coOccurrence.ts';
import { deriveClusters } from './deriveClusters.ts';
import { dissimilarity } from './dissimilarity.ts';
import { incidenceFromRows, type Incidence } from './incidence.ts';
import { inputOutputSimilarity } from './inputOutputSimilarity.ts';
import { locationalCorrelation } from './locationalCorrelation.ts';
import type { Matrix } from './matrix.ts';
import { partitionAgreement } from './partitionAgreement.ts';
import { partition } from './partition.ts';
import { profiles } from './profiles.ts';
import { proximity } from './proximity.ts';
import { seededRandom } from './seededRandom.ts';
import { largestDifference } from './testing/largestDifference.ts';

const [a, b, c] = ['a', 'b', 'c'];
const matrix = (...values: number[]): Matrix => ({
  rows: [a, b, c],
  columns: [a, b, c],
  values: Float64Array.from(values),
});

/** Twelve industries of three kinds in sixty regions, each region strong in one kind; one more that nobody has. */
function economy(): { table: Incidence; kinds: string[] } {
  const random = seededRandom(11);
  const kinds = ['steel', 'wine', 'code', 'wine', 'steel', 'code', 'code', 'wine', 'steel', 'steel', 'code', 'wine'];
  const rows = Array.from({ length: 60 }, (_, region) => [
    ...kinds.map((kind) => (kind === ['steel', 'wine', 'code'][region % 3] ? 80 : 10) * (0.5 + random())),
    0,
  ]);
  const industries = [...kinds.map((kind, at) => `${kind}${at}`), 'none'];
  return {
    table: incidenceFromRows(
      rows.map((_, r) => `R${r}`),
      industries,
      rows.flat(),
    ),
    kinds,
  };
}

describe('three kinds of industries in sixty made-up regions', () => {
  const { table, kinds } = economy();
  const truth = partition(table.industries, [...kinds, null]);

  test.for(['ward', 'average', 'k-means'] as const)('%s finds them, and all scores are full', (method) => {
    const { partition: found, scores } = deriveClusters(locationalCorrelation(table), { clusters: 3, method });
    expect(found).toEqual(truth);
    expect(scores.score).toBe(1);
    expect([...scores.nearest]).toEqual([...truth.cluster]);
  });

  test('they come out again from other samples of regions; a fourth would not', () => {
    const derive = (clusters: number) => (sample: Incidence) =>
      deriveClusters(locationalCorrelation(sample), { clusters }).partition;
    const three = clusterStability(table, derive(3), { samples: 20 });
    expect([...three.likeness]).toEqual([1, 1, 1]);
    expect([...three.adjustedRand].every((agreement) => agreement === 1)).toBe(true);
    const four = clusterStability(table, derive(4), { samples: 20 });
    expect(Math.min(...four.likeness)).toBeLessThan(0.85);
  });

  test('definitions at random score low', () => {
    const random = seededRandom(4);
    const anything = partition(
      table.industries,
      table.industries.map(() => Math.floor(3 * random())),
    );
    expect(Math.abs(partitionAgreement(truth, anything).adjustedRand)).toBeLessThan(0.3);
  });

  test('industries without activity are in no cluster, whatever their proximity with others', () => {
    const empty = incidenceFromRows(
      ['R0', 'R1', 'R2'],
      ['p', 'none', 'q', 'r', 'nothing'],
      [3, 0, 1, 0, 0, 1, 0, 4, 0, 0, 0, 0, 2, 5, 0],
    );
    for (const method of ['ward', 'average', 'k-means'] as const) {
      const { partition: found } = deriveClusters(proximity(coOccurrence(empty)), { clusters: 2, method });
      expect(found.count).toBe(2);
      expect([found.cluster[1], found.cluster[4]]).toEqual([-1, -1]);
      expect(found.cluster.filter((cluster) => cluster === -1)).toHaveLength(2);
    }
  });

  test('more clusters than industries with activity are refused', () => {
    expect(() => deriveClusters(locationalCorrelation(table), { clusters: 13 })).toThrow(
      '12 items cannot be cut into 13 clusters.',
    );
  });
});

test('dissimilarity runs from the most alike pair to the least; equal pairs are all 0', () => {
  const wanted = [0, 0, 1, 0, 0, 0.25, 1, 0.25, 0];
  expect(
    [...dissimilarity(matrix(9, 0.5, 0.1, 0.5, 9, 0.4, 0.1, 0.4, 9)).values].map((x) => Math.round(1e12 * x) / 1e12),
  ).toEqual(wanted);
  expect(dissimilarity(matrix(1, 2, 2, 2, 1, 2, 2, 2, 1)).values).toEqual(new Float64Array(9));
});

test('a profile holds each industry as near to itself as to its nearest other', () => {
  expect([...profiles(matrix(9, 0.5, 0.1, 0.5, 9, 0.4, 0.1, 0.4, 9)).values]).toEqual([
    0.5, 0.5, 0.1, 0.5, 0.5, 0.4, 0.1, 0.4, 0.4,
  ]);
});

test('input–output: the largest of the four shares, by hand', () => {
  // a sells 30 of its 40 to b, which buys 30 of its 60 there; c sells b the rest and buys nothing.
  const { values } = inputOutputSimilarity(matrix(0, 30, 0, 10, 0, 0, 0, 30, 0), {
    inputs: Float64Array.of(50, 60, 0),
    outputs: Float64Array.of(40, 20, 100),
  });
  expect(largestDifference(values, [0, 0.75, 0, 0.75, 0, 0.5, 0, 0.5, 0])).toBeLessThan(1e-15);
  expect(inputOutputSimilarity(matrix(0, 0, 0, 0, 0, 0, 0, 0, 0)).values[1]).toBeNaN();
  expect(inputOutputSimilarity(matrix(0, 3, 1, 0, 0, 1, 0, 0, 0)).values[1]).toBe(1);
});

test('a composite is the mean of standardised similarities, whatever their units', () => {
  const first = matrix(1, 0.1, 0.2, 0.1, 1, 0.3, 0.2, 0.3, 1);
  const second = { ...first, values: first.values.map((value) => 500 * value + 7) };
  const spread = Math.sqrt(1.5);
  const wanted = [NaN, -spread, 0, -spread, NaN, spread, 0, spread, NaN];
  expect(largestDifference(compositeSimilarity([first, second]).values, wanted)).toBeLessThan(1e-12);
  const same = { ...first, values: new Float64Array(first.values.length).fill(0.1) };
  expect([...compositeSimilarity([first, same]).values].every(Number.isNaN)).toBe(true);
  expect(() => compositeSimilarity([])).toThrow('A composite needs one similarity or more.');
  expect(() => compositeSimilarity([first, { ...first, rows: ['x', 'y', 'z'] }])).toThrow(
    'not over the same industries',
  );
});
