import { afterAll, beforeAll, expect, test } from 'vitest';
import { definitionWithin } from '../../edition/madeUpCountry.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { clusterHistory } from './clusterHistory.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => ({
    within: { definition: await write('within.yaml', definitionWithin) },
  }));
});
afterAll(() => explored.close());

async function statesOf(region: string, category: string): Promise<string[]> {
  const edition = await explored.shelf.edition('within');
  const rows = await clusterHistory(edition, { region, category });
  return rows.map(({ state }) => state);
}

test('a category within a broader industry is in the data: where that is nothing, there is no activity', async () => {
  expect(await statesOf('R02', 'bodies')).toEqual(['cluster', 'cluster', 'cluster']);
  expect(await statesOf('R12', 'bodies')).toEqual(['no activity', 'no activity', 'no activity']);
});

test('of a category that the data do not hold nothing is known', async () => {
  expect(await statesOf('R02', 'schools')).toEqual(Array(3).fill('category without figures'));
});
