import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dense } from './dense.ts';
import { quotientMatrix } from './quotientTable.ts';
import { specialised } from './specialised.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

const table = tableOf([10, 30, 0], [30, 30, 0], [0, 0, 0], [1, 1, 0]);

test('the threshold itself is enough', () => {
  const even = tableOf([1, 2], [2, 4]);
  expect([...dense(specialised(even)).values]).toEqual([1, 1, 1, 1]);
  expect([...specialised(even, { threshold: 1.0000001 }).value]).toEqual([]);
});

test('an empty region is specialised in nothing, and nobody in an empty industry', () => {
  expect([...dense(specialised(table)).values]).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0]);
});

test('it is the quotients that reach the threshold, whatever it is', () => {
  fc.assert(
    fc.property(smallTables, fc.constantFrom(0.5, 1, 1.5, 2), (small, threshold) => {
      const quotients = quotientMatrix(small).values;
      expect(dense(specialised(small, { threshold })).values).toEqual(
        quotients.map((quotient) => (quotient >= threshold ? 1 : 0)),
      );
    }),
  );
});

test('a threshold of nothing is refused', () => {
  for (const threshold of [0, -1, NaN]) {
    expect(() => specialised(table, { threshold })).toThrow(`A least quotient is above 0; ${threshold} is not.`);
  }
});
