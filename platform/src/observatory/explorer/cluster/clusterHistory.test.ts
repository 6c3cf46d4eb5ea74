import { afterAll, beforeAll, expect, test } from 'vitest';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { clusterHistory } from './clusterHistory.ts';

/** Bodies are only a part of an industry that the data have whole; schools are not in the data. */
const within = `name: within
version: "1"
title: Within
source: Made up for tests
licence: CC0-1.0
classification: { name: NACE, version: "2" }
categories:
  - { code: bodies, title: Bodies, industries: ["29.2"] }
  - { code: schools, title: Schools, industries: ["85"] }
`;

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => ({
    within: { definition: await write('within.yaml', within) },
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
