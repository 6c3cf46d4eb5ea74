import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { showSpace } from './contract.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
});
afterAll(() => explored.close());

test('every category is a node, with what is near it between bounds', async () => {
  const space = await call(showSpace, { edition: 'made-up' }, { transport: explored.transport });
  expect(space).toMatchObject({ year: 2024, regions: 12, threshold: 0.55 });
  expect([...space.nodes, ...space.absent].map(({ category }) => category).toSorted()).toEqual(['cars', 'shops']);
  expect(space.open.of).toBe(space.regions * space.nodes.length);
  expect(space.open.pairs).toBe(space.nodes.reduce((sum, node) => sum + node.regions_max - node.regions, 0));
  for (const { proximity, proximity_low: low, proximity_high: high } of space.nodes.flatMap(({ nearest }) => nearest)) {
    expect(low).toBeLessThanOrEqual(proximity);
    expect(proximity).toBeLessThanOrEqual(high);
  }
});

test('links join nodes, and a node has a place where it has a link', async () => {
  const { nodes, links } = await call(showSpace, { edition: 'made-up', year: 2022 }, { transport: explored.transport });
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  for (const { category, x, y, community } of nodes) {
    expect([x === null, y === null, community === 0]).toEqual(Array(3).fill(!linked.has(category)));
  }
});

test('a year that is not there is told', async () => {
  await expect(call(showSpace, { edition: 'made-up', year: 1999 }, { transport: explored.transport })).rejects.toThrow(
    'does not have the year 1999',
  );
});
