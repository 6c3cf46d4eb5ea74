import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kMeans } from './kMeans.ts';
import type { Matrix } from './matrix.ts';
import { seededRandom } from './seededRandom.ts';

function line(...values: number[]): Matrix {
  return { rows: values.map((_, at) => `p${at}`), columns: ['x'], values: Float64Array.from(values) };
}

test('three groups on a line, and the squares within by hand', () => {
  const { partition, within } = kMeans(line(0, 10, 1, 21, 11, 20, 2), 3);
  expect([...partition.cluster]).toEqual([0, 1, 0, 2, 1, 2, 0]);
  // 1 + 0 + 1, ¼ + ¼, ¼ + ¼.
  expect(within).toBeCloseTo(3, 12);
});

test('one cluster is all; as many as points leaves no squares, also where points coincide', () => {
  expect(kMeans(line(1, 2, 6), 1).within).toBeCloseTo(4 + 1 + 9, 12);
  const apart = kMeans(line(3, 3, 3, 9), 4);
  expect([...apart.partition.cluster]).toEqual([0, 1, 2, 3]);
  expect(apart.within).toBe(0);
});

test('the same seed gives the same clusters', () => {
  const random = seededRandom(3);
  const points = line(...Array.from({ length: 60 }, random));
  const run = (): unknown => kMeans(points, 7, { starts: 2, random: seededRandom(9) });
  expect(run()).toEqual(run());
});

test('what cannot be parted is refused', () => {
  expect(() => kMeans(line(1, 2), 3)).toThrow('2 points cannot be parted into 3 clusters.');
  expect(() => kMeans(line(1, NaN), 2)).toThrow('p1 has no finite coordinate x.');
  expect(() => kMeans(line(1, Infinity), 2)).toThrow('p1 has no finite coordinate x.');
  expect(() => kMeans(line(1, 2), 2, { starts: 0 })).toThrow('0 starts are too few, or no whole number.');
});

test('no point is nearer to another mean than to its own, and of few points hardly a partition is better', () => {
  const points = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 7 });
  const found = { best: 0, tried: 0 };
  fc.assert(
    fc.property(points, (values) => {
      const { within, partition } = kMeans(line(...values), 2, { starts: 30 });
      expect(partition.count).toBe(2);
      const clusters = [0, 1].map((cluster) => values.filter((_, at) => partition.cluster[at] === cluster));
      expect(within).toBeCloseTo(
        clusters.reduce((sum, cluster) => sum + squaresOf(cluster), 0),
        8,
      );
      const [first, second] = clusters.map(meanOf) as [number, number];
      values.forEach((value, at) => {
        const [own, other] = partition.cluster[at] === 0 ? [first, second] : [second, first];
        expect(Math.abs(value - own)).toBeLessThanOrEqual(Math.abs(value - other) + 1e-9);
      });
      let least = Infinity;
      for (let choice = 1; choice < 2 ** (values.length - 1); choice++) {
        const sides = [0, 1].map((side) => values.filter((_, at) => ((choice >> at) & 1) === side));
        least = Math.min(
          least,
          sides.reduce((sum, side) => sum + squaresOf(side), 0),
        );
      }
      found.tried++;
      if (within < least + 1e-8) found.best++;
    }),
  );
  expect(found.best / found.tried).toBeGreaterThan(0.95);
});

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresOf(values: number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
