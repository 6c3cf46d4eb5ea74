import { expect, test } from 'vitest';
import { symmetricQuotients } from './symmetricQuotients.ts';
import { tableOf } from './testing/smallTables.ts';

test('three times and a third lie as far from the average; nothing is −1', () => {
  // Quotients: 3, ⅓ and 0 in the first column.
  const { values } = symmetricQuotients(tableOf([90, 30, 0], [10, 110, 0], [0, 0, 0], [0, 160, 0]));
  expect([values[0], values[9]]).toEqual([0.5, -1]);
  expect(values[3]).toBeCloseTo(-0.5, 15);
  expect([values[6], values[2]]).toEqual([NaN, NaN]);
});
