import { expect, test } from 'vitest';
import { yearTablesOf } from '../result/yearTablesOf.fixture.ts';
import { measuresNamed } from './allMeasures.ts';
import { doubts } from './doubts.ts';
import { workings, type Workings } from './workings.ts';

async function workingsOf(...lines: readonly string[]): Promise<Workings[]> {
  const choice = { threshold: 1, leastDiversity: 1, leastUbiquity: 1, relatedness: 'proximity', order: 2 } as const;
  const made: Workings[] = [];
  for (const { table } of await yearTablesOf(...lines)) made.push(workings(table, choice, null, made.at(-1) ?? null));
  return made;
}

const lines = (year: number): string[] =>
  ['A,10', 'A,11', 'B,10', 'B,12'].map((pair, at) => `${pair},${year},${at + 5}`);

test('of one year alone nothing can have grown, and that is said', async () => {
  const growth = measuresNamed(['growth', 'lq', 'entry']);
  expect(doubts(await workingsOf(...lines(2024)), growth)).toEqual([
    '2024: growth, entry compare a year with the one before it in the run, of which there is none, and are empty; take two years or more.',
  ]);
  expect(doubts(await workingsOf(...lines(2024)), measuresNamed(['lq']))).toEqual([]);
  expect(doubts(await workingsOf(...lines(2023), ...lines(2024)), growth)).toEqual([]);
});
