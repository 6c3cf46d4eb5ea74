import { describe, expect, test } from 'vitest';
import { locationQuotient } from './locationQuotient.ts';
import { cases, caseTables, columnOf, regionTotals, vectorNumbers, vectorsPresent } from './testing/vectors.ts';

test('a category with 10 % of its region and 5 % of everything has a quotient of 2', () => {
  expect(locationQuotient(100, 1000, 5000, 100_000)).toBe(2);
});

test('an empty cluster has 0; an empty region or category has no quotient', () => {
  expect(locationQuotient(0, 10, 10, 100)).toBe(0);
  expect(locationQuotient(0, 0, 10, 100)).toBeNaN();
  expect(locationQuotient(0, 10, 0, 100)).toBeNaN();
  expect(locationQuotient(NaN, 10, 10, 100)).toBeNaN();
});

test('whole numbers give exactly 2 where it is 2', () => {
  for (let scale = 1; scale < 1000; scale += 7)
    expect(locationQuotient(2 * scale, 3 * scale, 7 * scale, 21 * scale)).toBe(2);
});

describe.skipIf(!vectorsPresent)(
  'against EconGeo (unrounded), REAT and a plain numpy version (skipped where the reference values are absent)',
  () => {
    test.for([...cases])('%s', (name) => {
      const { before } = caseTables(name);
      const regions = regionTotals(before);
      const categories = before.industries.map((_, industry) =>
        columnOf(before, industry).reduce((sum, value) => sum + value, 0),
      );
      const total = regions.reduce((sum, value) => sum + value, 0);
      for (const indicator of ['oracle.lq', 'econgeo.noround.location_quotient', 'reat.locq']) {
        vectorNumbers(name, indicator).forEach((wanted, cell) => {
          const category = cell % categories.length;
          const region = Math.floor(cell / categories.length);
          const ours = locationQuotient(before.cells[cell]!, regions[region]!, categories[category]!, total);
          // EconGeo and REAT write 0 where region or category is empty and the quotient is 0/0.
          if (Number.isNaN(ours)) expect(Number.isNaN(wanted) || wanted === 0).toBe(true);
          else expect(Math.abs(ours - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));
        });
      }
    });
  },
);
