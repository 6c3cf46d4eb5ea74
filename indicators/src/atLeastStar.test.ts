import { expect, test } from 'vitest';
import { atLeastStar } from './atLeastStar.ts';
import { intervalsOf } from './testing/intervalsOf.ts';
import { verdict } from './verdict.ts';

test('the minimum itself is enough, and only the bounds decide', () => {
  const { no, possible, yes } = verdict;
  const values = intervalsOf(1000, 999, [999, 1000], [1000, 5000], [0, 999], [0, Infinity], NaN);
  expect([...atLeastStar(values, 1000)]).toEqual([yes, no, possible, yes, no, possible, no]);
});
