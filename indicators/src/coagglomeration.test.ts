import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coagglomeration } from './coagglomeration.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

test('two industries in one region and a third in another', () => {
  // x = (2/3, 1/3), so 1 − Σx² = 4/9; together (1/3)² + (1/3)² = 2/9, apart −(1/3)(2/3) − (1/3)(2/3) = −4/9.
  const { values } = coagglomeration(tableOf([7, 2, 0], [0, 0, 5]));
  [0.5, 0.5, -1, 0.5, 0.5, -1, -1, -1, 2].forEach((wanted, cell) => expect(values[cell]).toBeCloseTo(wanted, 12));
});

test('where all lie alike there is none of it', () => {
  for (const one of coagglomeration(tableOf([1, 2, 4], [3, 6, 12])).values) expect(one).toBeCloseTo(0, 12);
});

test('over all pairs it comes to nothing: shares stand against their mean', () => {
  fc.assert(
    fc.property(smallTables, (table) => {
      const { values } = coagglomeration(table);
      const sum = values.reduce((whole, one) => whole + (Number.isNaN(one) ? 0 : one), 0);
      expect(sum).toBeCloseTo(0, 9);
    }),
  );
});

test('an empty industry has none, and in a single region nobody has', () => {
  expect([...coagglomeration(tableOf([1, 0], [1, 0])).values.subarray(1)]).toEqual([NaN, NaN, NaN]);
  expect([...coagglomeration(tableOf([1, 2], [0, 0])).values]).toEqual([NaN, NaN, NaN, NaN]);
});
