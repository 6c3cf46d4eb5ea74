import { DuckDBInstance } from '@duckdb/node-api';
import { cp, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { fingerprint } from '../../edition/editionFolder.ts';
import { readManifest } from '../../edition/editionFrames.ts';
import { madeUpTable } from '../../edition/madeUpFolder.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { explainCluster, showCluster, type RuleProof, type ShownCluster } from './contract.ts';
import { printRuleFigure } from './printed.ts';

let explored: ExploredEdition;

/** A preset whose rule for size needs establishments besides, and one that asks for them alone. */
const two = (quantile: string): string => `name: two
version: "1"
title: Two
source: Made up for tests
size: { quantile: { ${quantile} } }
`;

/** Four regions with 400, 300, 200 and 100 jobs in cars, and 10, 20, 30 and "between 5 and 45" establishments. */
const establishments = [
  'region,industry,year,employment,establishments,establishments_low,establishments_high',
  ...['10,10,10', '20,20,20', '30,30,30', ',5,45'].flatMap((count, at) => [
    `R${at},29,2024,${400 - 100 * at},${count}`,
    `R${at},47,2024,500,50,50,50`,
  ]),
  '',
].join('\n');

/** Cars that nothing bounds: no figure, and no total to take the others from. */
const unbounded = ['A', 'B', 'C'].flatMap((region) => [`${region},29,2024,,,,`, `${region},47,2024,90000,,,`]);

beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => ({
    two: {
      inputs: [await write('two.csv', establishments)],
      preset: await write('two.yaml', two('employment: 0.5, establishments: 0.5')),
      totalIndustry: null,
    },
    other: {
      inputs: [await write('other.csv', establishments)],
      preset: await write('other.yaml', two('establishments: 0.5')),
      totalIndustry: null,
    },
    unbounded: {
      inputs: [await write('unbounded.csv', madeUpTable(unbounded))],
      totalIndustry: null,
      unboundedRegions: 'keep',
      settings: { 'size.top': '0.4' },
    },
  }));
});
afterAll(() => explored.close());

function show(edition: string, region: string, category: string): Promise<ShownCluster> {
  return call(showCluster, { edition, region, category }, { transport: explored.transport });
}

function ruleOf({ proof }: ShownCluster, star: RuleProof['star']): RuleProof {
  return proof!.rules.find((rule) => rule.star === star)!;
}

/** Takes columns out of an edition's proof, as if it had been made before there were any, and states the file as it then is. */
async function withoutColumns(folder: string, like: string): Promise<void> {
  const file = join(folder, 'proof.parquet');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const names = await connection.runAndReadAll(
    `select column_name from (describe select * from read_parquet('${file}')) where column_name not like '${like}'`,
  );
  const kept = names.getRows().map(([name]) => `"${String(name)}"`);
  await connection.run(
    `copy (select ${kept.join(', ')} from read_parquet('${file}')) to '${file}.less' (format parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  await rename(`${file}.less`, file);
  const manifest = await readManifest(folder);
  const stated = { ...(await fingerprint(file)), name: 'proof.parquet' };
  const outputs = manifest.outputs.map((output) => (output.name === stated.name ? { ...output, ...stated } : output));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, outputs }));
}

describe('a further measure that the rule for size asks for', () => {
  test('has its figure, rank, cut-off, margin and cells', async () => {
    const shown = await show('two', 'R0', 'cars');
    const rule = ruleOf(shown, 'size');
    expect(rule).toMatchObject({
      verdict: 'no',
      met: 'yes',
      cutoff_low: 250,
      margin: 150,
      asks_own: true,
      not_held: [],
    });
    expect(rule.further).toEqual([
      {
        measure: 'establishments',
        quantile: 0.5,
        met: 'no',
        value_low: 10,
        value_high: 10,
        cutoff_low: 15,
        cutoff_high: 25,
        rank_low: 3,
        rank_high: 4,
        n_low: 4,
        n_high: 4,
        margin: -5,
        margin_share: -5 / 15,
        because: [],
      },
    ]);
    expect(shown.further_cells).toEqual([
      {
        measure: 'establishments',
        cells: [{ industry: '29', value: 10, value_low: 10, value_high: 10, flag: null, share: 1 }],
      },
    ]);
  });

  test('leaves the star open where it is an interval, and says why', async () => {
    const rule = ruleOf(await show('two', 'R1', 'cars'), 'size');
    expect(rule).toMatchObject({ verdict: 'possible', met: 'yes', because: ['further measure'] });
    expect(rule.further).toMatchObject([{ met: 'possible', value_low: 20, margin: -5, because: ['others'] }]);
  });

  test('is told as it is by the command line', async () => {
    const { lines } = await call(
      explainCluster,
      { edition: 'two', region: 'R1', category: 'cars' },
      { transport: explored.transport },
    );
    expect(lines.filter((line) => line.startsWith('Size'))).toEqual([
      'Size: possible. Rank 2 of 4 regions with the category; 50 above the cut-off of 250 (20 % of it).',
      'Size by establishments: possible. 20, rank 2 to 3 of 4 regions with the category; at worst 5 below the cut-off of 15 to 25 (20 % of it).',
    ]);
  });

  test('may be all that the rule asks for: then the edition’s own has no cut-off, for that reason', async () => {
    const shown = await show('other', 'R2', 'cars');
    expect(ruleOf(shown, 'size')).toMatchObject({
      verdict: 'yes',
      met: null,
      cutoff_low: null,
      asks_own: false,
      further: [{ met: 'yes', margin: 5 }],
    });
    const { lines } = await call(
      explainCluster,
      { edition: 'other', region: 'R2', category: 'cars' },
      { transport: explored.transport },
    );
    expect(lines).toContain('Size: yes. Rank 3 of 4 regions with the category; the rule asks for no employment.');
  });

  test('that an older edition’s proof lacks is named, with what to do', async () => {
    const older = join(explored.folder, '.older');
    await cp(join(explored.folder, 'two'), older, { recursive: true });
    await withoutColumns(older, 'size_by_establishments_%');
    await rename(older, join(explored.folder, 'older'));
    await vi.waitFor(() => explored.shelf.edition('older'), { timeout: 20_000 });
    const rule = ruleOf(await show('older', 'R0', 'cars'), 'size');
    expect(rule).toMatchObject({ verdict: 'no', met: 'yes', further: [], not_held: ['establishments'] });
    const { lines } = await call(
      explainCluster,
      { edition: 'older', region: 'R0', category: 'cars' },
      { transport: explored.transport },
    );
    expect(lines).toContain(
      'Size by establishments: not in this edition, which was made before proofs held it; asterism map makes it again from its inputs.',
    );
  });
});

test('what nothing bounds is called unknown, in the rules as in the words', async () => {
  const rule = ruleOf(await show('unbounded', 'A', 'cars'), 'size');
  expect(rule).toMatchObject({
    verdict: 'possible',
    met: 'possible',
    margin: null,
    because: ['own', 'others', 'minimum'],
  });
  expect(printRuleFigure('size', rule.cutoff_low, rule.cutoff_high)).toBe('unknown');
  const { lines } = await call(
    explainCluster,
    { edition: 'unbounded', region: 'A', category: 'cars' },
    { transport: explored.transport },
  );
  expect(lines.filter((line) => /^(Employment|Size)/.test(line))).toEqual([
    'Employment: unknown, of 90,000 or more in the region, unknown in the category and 270,000 or more in all.',
    'Size: possible. Rank 1 to 3 of 0 to 3 regions with the category; at worst below the cut-off, which is unknown.',
  ]);
});
