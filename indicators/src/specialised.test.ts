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

test('the unit does not decide who is specialised: a quotient of 1 is one in tenths too', () => {
  const cells = [1, 1, 1, 2, 2, 2, 3, 3, 3, 1, 1, 1, 7, 7, 7];
  for (const unit of [1, 0.1, 1e-7, 1 / 3]) {
    const rows = Array.from({ length: 5 }, (_, r) => cells.slice(3 * r, 3 * r + 3).map((amount) => amount * unit));
    expect(specialised(tableOf(...rows)).value).toHaveLength(15);
  }
});

test('scaling all amounts leaves the specialisations as they are', () => {
  fc.assert(
    fc.property(smallTables, fc.constantFrom(0.1, 0.7, 1e-7, 1e9 / 3), (small, unit) => {
      const scaled = { ...small, value: small.value.map((amount) => amount * unit) };
      expect(dense(specialised(scaled)).values).toEqual(dense(specialised(small)).values);
    }),
  );
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
