import { expect, test } from 'vitest';
import { growthFactors } from './growthFactors.ts';

const table = (...cells: number[]): Float64Array => Float64Array.from(cells);

test('by hand: two regions, two categories, the nation grows by a tenth', () => {
  // Expected of the first region 60 · 1.3 + 40 · 0.9 = 114 of 100, it has 120; the nation's pace is 1.1.
  const { structural, locational, regional } = growthFactors(table(60, 40, 40, 60), table(90, 30, 40, 60), 2, 2);
  expect(structural[0]).toBeCloseTo(1.14 / 1.1, 12);
  expect(locational[0]).toBeCloseTo(120 / 114, 12);
  expect(regional[0]).toBeCloseTo(1.2 / 1.1, 12);
});

test('a region that was empty has no factors; a category new to the nation is expected of nobody', () => {
  const { structural, locational, regional } = growthFactors(table(0, 0, 10, 0), table(5, 5, 10, 10), 2, 2);
  expect([structural[0], locational[0], regional[0]]).toEqual([NaN, NaN, NaN]);
  expect(regional[1]).toBeCloseTo(2 / 3, 12);
  expect(structural[1]).toBeCloseTo(1.5 / 3, 12);
});

test('cells that are no such table are refused', () => {
  expect(() => growthFactors(table(1, 2, 3), table(1, 2, 3), 2, 2)).toThrow(
    '2 regions × 2 categories are not 3 and 3 cells',
  );
});
