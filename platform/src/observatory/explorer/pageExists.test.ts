import { afterAll, beforeAll, expect, test } from 'vitest';
import { exploredEdition, type ExploredEdition } from './exploredEdition.fixture.ts';
import { pageExists } from './pageExists.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
});
afterAll(() => explored.close());

test.each([
  ['/', true],
  ['/editions', true],
  ['/editions/', true],
  ['/reference', true],
  ['/editions/latest', true],
  ['/editions/made-up/space', true],
  ['/editions/made-up/regions/R01', true],
  ['/editions/made-up/categories/cars', true],
  ['/editions/latest/clusters/R%301/cars', true],
  ['/embed/stars-by-year', true],
  ['/embed/stars-by-year/', true],
  ['/embed/map/editions/made-up/map', true],
  ['/foo', false],
  ['/embed', false],
  ['/reference/more', false],
  ['/editions/other', false],
  ['/editions/made-up/nothing', false],
  ['/editions/made-up/map/R01', false],
  ['/editions/made-up/regions/R99', false],
  ['/editions/made-up/regions/R01/cars', false],
  ['/editions/made-up/categories/carz', false],
  ['/editions/made-up/clusters/R01', false],
  ['/editions/made-up/clusters/R01/carz', false],
  ['/editions/made-up/clusters/R99/cars', false],
  ['/embed/map/editions/other/map', false],
  ['/editions/%E0', false],
])('%s: %s', async (path, isThere) => {
  expect(await pageExists(explored.shelf, path)).toBe(isThere);
});
