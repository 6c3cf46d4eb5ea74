import { expect, test } from 'vitest';
import { dense } from './dense.ts';
import { reaching } from './reaching.ts';
import { tableOf } from './testing/smallTables.ts';

test('the threshold itself is enough, nothing is not', () => {
  expect([...dense(reaching(tableOf([1, 0.999, 0], [3, 0, 1]), 1)).values]).toEqual([1, 0, 0, 1, 0, 1]);
});
