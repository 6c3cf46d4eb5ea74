import { expect, test } from 'vitest';
import { colocation, excessColocation } from './colocation.ts';
import { tableOf } from './testing/smallTables.ts';

// Howard, Newman and Tarp's example: A in X, X, Y and B in X, Y, X.
const plants = tableOf([2, 2], [1, 1]);

test('Howard, Newman and Tarp (2016): five of nine pairs of A and B are in the same region', () => {
  const { values } = colocation(plants);
  expect([values[1], values[2]]).toEqual([5 / 9, 5 / 9]);
});

test('on the diagonal two different plants: one of three pairs', () => {
  const { values } = colocation(plants);
  expect([values[0], values[3]]).toEqual([1 / 3, 1 / 3]);
});

test('the excess is over the mean of all ways to relabel the plants of both', () => {
  // Six plants, four in X and two in Y: each choice of three to be A's.
  const at = [0, 0, 0, 0, 1, 1];
  const likelihoods: number[] = [];
  for (let choice = 0; choice < 64; choice++) {
    const isA = at.map((_, k) => ((choice >> k) & 1) === 1);
    if (isA.filter(Boolean).length !== 3) continue;
    let pairs = 0;
    at.forEach((first, k) => at.forEach((second, l) => (pairs += isA[k]! && !isA[l]! && first === second ? 1 : 0)));
    likelihoods.push(pairs / 9);
  }
  const mean = likelihoods.reduce((sum, one) => sum + one, 0) / likelihoods.length;
  expect(excessColocation(plants).values[1]).toBeCloseTo(5 / 9 - mean, 14);
  expect(excessColocation(plants).values[0]).toBe(0);
});

test('an empty industry has none; one with a single plant none with itself', () => {
  const { values } = colocation(tableOf([1, 0, 2], [0, 0, 3]));
  expect([...values]).toEqual([NaN, NaN, 0.4, NaN, NaN, NaN, 0.4, NaN, 0.4]);
  expect(excessColocation(tableOf([1, 0], [0, 0])).values).toEqual(Float64Array.of(NaN, NaN, NaN, NaN));
});

test('industries that share no region keep apart', () => {
  expect(colocation(tableOf([4, 0], [0, 5])).values[1]).toBe(0);
  expect(excessColocation(tableOf([4, 0], [0, 5])).values[1]).toBeLessThan(0);
});

test('what is no whole number of plants is refused', () => {
  expect(() => colocation(tableOf([1, 2], [0, 0], [3, 0.5]))).toThrow(
    'Region R2, industry I1: 0.5 is no number of plants.',
  );
});
