import { expect, test } from 'vitest';
import { byIndustry, byRegion } from './byRegion.ts';
import { tableOf } from './testing/smallTables.ts';

const table = tableOf([0, 2, 3], [5, 0, 0], [0, 0, 0]);

test('a measure sees every cell of a region or an industry, zeros among them, and where it stands', () => {
  const seen: number[][] = [];
  byRegion(table, (amounts, r) => seen.push([r, ...amounts]));
  expect(seen).toEqual([
    [0, 0, 2, 3],
    [1, 5, 0, 0],
    [2, 0, 0, 0],
  ]);
  seen.length = 0;
  byIndustry(table, (amounts, i) => seen.push([i, ...amounts]));
  expect(seen).toEqual([
    [0, 0, 5, 0],
    [1, 2, 0, 0],
    [2, 3, 0, 0],
  ]);
});

test('what it says comes in the order of the regions', () => {
  expect(byRegion(table, (amounts) => Math.max(...amounts))).toEqual(Float64Array.of(3, 5, 0));
});
