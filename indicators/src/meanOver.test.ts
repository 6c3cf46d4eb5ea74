import { expect, test } from 'vitest';
import { meanOver } from './meanOver.ts';
import { tableOf } from './testing/smallTables.ts';

test('the mean over what a region has, once each or by amount', () => {
  const table = tableOf([1, 3, 0], [0, 0, 0], [0, 0, 2]);
  expect([...meanOver(table, Float64Array.of(4, 8, 1))]).toEqual([6, NaN, 1]);
  expect([...meanOver(table, Float64Array.of(4, 8, 1), true)]).toEqual([7, NaN, 1]);
  expect([...meanOver(table, Float64Array.of(4, NaN, 1))]).toEqual([NaN, NaN, 1]);
  expect(() => meanOver(table, Float64Array.of(4))).toThrow('3 industries need as many figures, not 1.');
});
