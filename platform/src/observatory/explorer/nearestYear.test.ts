import { expect, test } from 'vitest';
import { nearestYear } from './nearestYear.ts';

test.each([
  [2012, 2012],
  [1999, 2008],
  [2099, 2014],
  [2009, 2008],
  [2011, 2010],
  [undefined, 2014],
])('of 2008, 2010, 2012 and 2014 the nearest to %s is %s', (asked, nearest) => {
  expect(nearestYear([2008, 2010, 2012, 2014], asked)).toBe(nearest);
});

test('there is none without years', () => {
  expect([nearestYear([], 2012), nearestYear([], undefined)]).toEqual([null, null]);
});
