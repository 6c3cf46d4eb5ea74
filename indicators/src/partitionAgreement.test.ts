import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partition } from './partition.ts';
import { partitionAgreement } from './partitionAgreement.ts';
import { largestDifference } from './testing/largestDifference.ts';

const items = ['a', 'b', 'c', 'd', 'e', 'f'];

test('labels become clusters in order of first appearance; null is none', () => {
  expect(partition(items, ['x', null, 'y', 'x', 7, 'y'])).toEqual({
    items,
    cluster: Int32Array.of(0, -1, 1, 0, 2, 1),
    count: 3,
  });
  expect(() => partition(items, [1])).toThrow('6 items need as many labels, not 1.');
});

test('by hand: six items in 3 + 3 and in 2 + 2 + 2', () => {
  // Together in both: ab, ef; in the first 6, in the second 3 of 15 pairs: (2 − 18/15) / (4.5 − 18/15).
  const found = partitionAgreement(partition(items, [1, 1, 1, 2, 2, 2]), partition(items, [1, 1, 2, 2, 3, 3]));
  expect(found.adjustedRand).toBeCloseTo(0.8 / 3.3, 14);
  expect(found.jaccard).toBeCloseTo(2 / 7, 14);
  expect(largestDifference(found.overlap, [2 / 3, 2 / 3])).toBeLessThan(1e-15);
  expect(largestDifference(found.likeness, [2 / 3, 2 / 3])).toBeLessThan(1e-15);
  expect([...found.match]).toEqual([0, 2]);
});

test('items are matched by code; what only one places is left out', () => {
  const found = partitionAgreement(
    partition(['a', 'b', 'c', 'z'], [1, 1, 2, 3]),
    partition(['c', 'b', 'a', 'y'], [5, 6, 6, 5]),
  );
  expect([found.items, found.adjustedRand, found.jaccard]).toEqual([3, 1, 1]);
  expect([...found.likeness]).toEqual([1, 1, NaN]);
  expect([...found.match]).toEqual([1, 0, -1]);
});

test('all together and all apart say nothing beyond chance', () => {
  const together = partition(items, [1, 1, 1, 1, 1, 1]);
  expect(partitionAgreement(together, together).adjustedRand).toBeNaN();
  expect(
    partitionAgreement(partition(items, [1, 2, 3, 4, 5, 6]), partition(items, [1, 2, 3, 4, 5, 6])).jaccard,
  ).toBeNaN();
});

test('symmetric, at most 1, and whatever the labels are called', () => {
  const labels = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(labels, labels, (first, second) => {
      const [a, b] = [partition(items, first), partition(items, second)];
      const renamed = partition(
        items,
        first.map((label) => 9 - label),
      );
      const { adjustedRand, jaccard } = partitionAgreement(a, b);
      const back = partitionAgreement(b, a);
      expect(largestDifference([back.adjustedRand, back.jaccard], [adjustedRand, jaccard])).toBeLessThan(1e-12);
      expect(partitionAgreement(renamed, b).jaccard).toBe(jaccard);
      expect(adjustedRand > 1 + 1e-12).toBe(false);
      expect(jaccard > 1).toBe(false);
    }),
  );
});
