import { expect, test } from 'vitest';
import { tableLines } from './tableLines.ts';

test('the first rows are shown, all where there are no more', () => {
  expect(tableLines(5, 3, -1)).toEqual([0, 1, 2]);
  expect(tableLines(2, 3, -1)).toEqual([0, 1]);
  expect(tableLines(5, 3, 2)).toEqual([0, 1, 2]);
});

test('a marked row far down stands with its neighbours, and how many are left out before them', () => {
  expect(tableLines(100, 2, 50)).toEqual([0, 1, -38, ...Array.from({ length: 21 }, (_, at) => 40 + at)]);
  expect(tableLines(14, 2, 13)).toEqual([0, 1, -1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(tableLines(5, 2, 2)).toEqual([0, 1, 2, 3, 4]);
});
