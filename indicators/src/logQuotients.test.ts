import { expect, test } from 'vitest';
import { logQuotients } from './logQuotients.ts';
import { tableOf } from './testing/smallTables.ts';

test('three times and a third lie as far from the average; nothing and 0/0 have no logarithm', () => {
  const { values } = logQuotients(tableOf([90, 30, 0], [10, 110, 0], [0, 0, 0], [0, 160, 0]));
  expect(values[0]).toBeCloseTo(Math.log(3), 15);
  expect(values[3]).toBeCloseTo(-Math.log(3), 15);
  expect([values[6], values[2], values[9]]).toEqual([NaN, NaN, NaN]);
});
