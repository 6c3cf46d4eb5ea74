import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { madeUpCountry } from '../../edition/madeUpCountry.fixture.ts';
import { madeUpTable } from '../../edition/madeUpFolder.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { showCluster, type RuleProof } from './contract.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  const openSecond = madeUpCountry().map((row) => (row.startsWith('R11,29,2024,') ? 'R11,29,2024,,200,280,c' : row));
  explored = await exploredEdition(async ({ write }) => ({
    'open-second': { inputs: [await write('open-second.csv', madeUpTable(openSecond))] },
  }));
});
afterAll(() => explored.close());

async function ruleOf(edition: string, region: string, star: RuleProof['star']): Promise<RuleProof> {
  const { proof } = await call(showCluster, { edition, region, category: 'cars' }, { transport: explored.transport });
  return proof!.rules.find((rule) => rule.star === star)!;
}

test('a place that others may come near: the margin is over the most that the next in line can have', async () => {
  expect(await ruleOf('open-second', 'R01', 'size')).toMatchObject({
    met: 'yes',
    value_low: 3000,
    next_low: 210,
    next_high: 280,
    next_margin: 2720,
  });
});

test('a figure that certainly falls short: its margin as a share of the lowest cut-off', async () => {
  const focus = await ruleOf('made-up', 'R05', 'focus');
  expect(focus.met).toBe('no');
  expect(focus.cutoff_low).toBeCloseTo(0.17012, 5);
  expect(focus.cutoff_high).toBeCloseTo(0.3321, 5);
  expect(focus.margin).toBeCloseTo(-0.16476, 5);
  expect(focus.margin_share).toBeCloseTo(-0.96846, 5);
});
