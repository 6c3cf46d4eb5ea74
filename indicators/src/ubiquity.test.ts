import { expect, test } from 'vitest';
import { averageUbiquity, logSizePerUbiquity, normalisedUbiquity } from './ubiquity.ts';
import { tableOf } from './testing/smallTables.ts';

test('industries found in 2, 1 and 3 regions: those of the first average 3/2', () => {
  const presences = tableOf([1, 1, 0], [1, 0, 1], [0, 0, 1], [0, 0, 1], [0, 0, 0]);
  expect([...averageUbiquity(presences)]).toEqual([1.5, 2.5, 3, 3, NaN]);
});

// Specialised: the first region in I0, the second in I1, the third in I1.
const table = tableOf([30, 10, 0], [10, 30, 0], [10, 20, 0], [0, 0, 0]);

test('by hand: 50 of 110 jobs and one of three specialisations', () => {
  const [first, second, empty] = normalisedUbiquity(table);
  expect(first).toBeCloseTo(50 / 110 / (1 / 3), 14);
  expect(second).toBeCloseTo(60 / 110 / (2 / 3), 14);
  expect(empty).toBeNaN();
});

test('the logarithm of 60 jobs over two specialisations', () => {
  expect([...logSizePerUbiquity(table)]).toEqual([Math.log(50), Math.log(60) / 2, NaN]);
});
