import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { clusterNeighbours, type NeighbourRow } from './contract.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
});
afterAll(() => explored.close());

function around(region: string, category: string, year: number) {
  return call(clusterNeighbours, { edition: 'made-up', region, category, year }, { transport: explored.transport });
}

function ranking(rows: readonly NeighbourRow[], star: NeighbourRow['star']): string[] {
  return rows
    .filter((row) => row.star === star)
    .map(({ region, category, place, side }) => `${place} ${region} ${category} ${side}`);
}

test('the cut-off lies between those who are certainly above and those certainly below', async () => {
  const { rankings, neighbours } = await around('R02', 'shops', 2022);
  expect(rankings).toEqual([
    { star: 'size', above: 1, open: 0, below: 11 },
    { star: 'specialisation', above: 1, open: 0, below: 11 },
    { star: 'focus', above: 2, open: 0, below: 21 },
  ]);
  expect(ranking(neighbours, 'size')).toEqual([
    '1 R02 shops above',
    '2 R01 shops below',
    '3 R03 shops below',
    '4 R04 shops below',
  ]);
  expect(ranking(neighbours, 'focus').slice(0, 2)).toEqual(['1 R02 shops above', '2 R12 shops above']);
});

test('the last of a ranking has nobody behind it', async () => {
  const { neighbours } = await around('R02', 'cars', 2022);
  const places = neighbours.filter(({ star }) => star === 'size').map(({ region }) => region);
  expect(places).toEqual(['R01', 'R11', 'R10', 'R09', 'R04', 'R03', 'R02']);
});

test('unknown figures leave places open', async () => {
  const { rankings, neighbours } = await around('R01', 'cars', 2024);
  expect(rankings[0]).toEqual({ star: 'size', above: 0, open: 1, below: 10 });
  expect(neighbours.find(({ star, region }) => star === 'size' && region === 'R01')).toMatchObject({
    low: 3000,
    high: 9000,
    rank_low: 1,
    rank_high: 1,
    verdict: 'yes',
    side: 'open',
  });
});
