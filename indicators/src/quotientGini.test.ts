import { expect, test } from 'vitest';
import { quotientGini } from './quotientGini.ts';
import { tableOf } from './testing/smallTables.ts';

test('quotients 3, ⅓ and 0 have a Gini of 3/5, however large their regions', () => {
  const table = tableOf([90, 30, 0], [10, 110, 0], [0, 160, 0], [0, 0, 0]);
  // Ascending 0, ⅓, 3: (−2·0 + 0·⅓ + 2·3)/(3 · 10/3) = 3/5. The empty region has no quotient.
  expect(quotientGini(table)[0]).toBeCloseTo(0.6, 15);
  expect(quotientGini(table)[2]).toBeNaN();
});
