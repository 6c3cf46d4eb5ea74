import { expect, test } from 'vitest';
import { quotientSimilarity } from './quotientSimilarity.ts';
import { tableOf } from './testing/smallTables.ts';

test('regions with the same quotients are alike, opposite ones are not, an empty one is like none', () => {
  const { values } = quotientSimilarity(tableOf([2, 0, 0.9], [2, 0, 0.9], [0, 2, 0], [0, 0, 0]));
  expect(values[1]).toBeCloseTo(1, 14);
  expect([values[0], values[5], values[10]]).toEqual([1, 1, 1]);
  // ln 2.1, ln 0.1 and ln 1 against ln 0.1, ln 2.1 and ln 0.1.
  const [a, b] = [
    [Math.log(2.1), Math.log(0.1), 0],
    [Math.log(0.1), Math.log(2.1), Math.log(0.1)],
  ] as const;
  const mean = (of: readonly number[]): number => (of[0]! + of[1]! + of[2]!) / 3;
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, one, k) => sum + (one - mean(x)) * (y[k]! - mean(y)), 0);
  expect(values[2]).toBeCloseTo(product(a, b) / Math.sqrt(product(a, a) * product(b, b)), 12);
  expect([...values.subarray(12)]).toEqual([NaN, NaN, NaN, NaN]);
});

test('an industry that no region has says nothing', () => {
  const [with_, without] = [tableOf([2, 1, 0], [1, 3, 0]), tableOf([2, 1], [1, 3])].map(
    (table) => quotientSimilarity(table).values,
  );
  expect(with_).toEqual(without);
});
