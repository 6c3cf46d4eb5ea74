import { expect, test } from 'vitest';
import { wholeTicks } from './wholeTicks.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [41, [0, 10, 20, 30, 40, 50]],
  [1001, [0, 500, 1000, 1500]],
])('an axis up to %s has the ticks %j', (most, ticks) => {
  expect(wholeTicks(most)).toEqual(ticks);
});
