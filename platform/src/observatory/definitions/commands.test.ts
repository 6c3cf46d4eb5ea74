import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { recordingTerminal } from '../../kernel/recordingTerminal.fixture.ts';
import { presetsCommand } from '../presets/commands.ts';
import { definitionsCommand } from './commands.ts';
import { readDefinition } from './readDefinition.ts';

const folder = await mkdtemp(join(tmpdir(), 'asterism-definitions-'));
afterAll(() => rm(folder, { recursive: true }));

/** Runs a verb and gives what it wrote to standard output. */
async function run(command: typeof definitionsCommand, words: readonly string[], json = false): Promise<string> {
  const terminal = recordingTerminal(json);
  await command(terminal)
    .exitOverride()
    .parseAsync([...words], { from: 'user' });
  return terminal.results.join('\n');
}

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('asterism definitions', () => {
  test('lists what is built in, without a verb and with one', async () => {
    const listed = await run(definitionsCommand, []);
    expect(listed.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'eurostat-knowledge',
      'eurostat-technology',
      'kibs',
      'nace2-clusters',
    ]);
    expect(await run(definitionsCommand, ['list'])).toBe(listed);
  });

  test('a mistyped verb is answered with the one that was meant', async () => {
    await expect(run(definitionsCommand, ['shwo', 'kibs'])).rejects.toMatchObject({
      status: 400,
      message:
        '"definitions" knows no verb "shwo"; did you mean show? (verbs: list, show, check, translate, derive, schema).',
    });
  });

  test('what show prints is a definition again', async () => {
    const shown = await write('shown.yaml', await run(definitionsCommand, ['show', 'nace2-clusters']));
    expect(await readDefinition(shown)).toEqual(await readDefinition('nace2-clusters'));
    expect(JSON.parse(await run(definitionsCommand, ['show', 'kibs'], true))).toEqual(await readDefinition('kibs'));
  });

  test('check holds a definition against a data file', async () => {
    const data = await write(
      'data.csv',
      'region,industry,year,employment\nA,29,2013,1\nA,29,2014,60\nB,29,2014,20\nB,84,2014,20\n',
    );
    const check = JSON.parse(await run(definitionsCommand, ['check', 'nace2-clusters', data], true)) as Record<
      string,
      unknown
    >;
    expect(check).toMatchObject({
      year: 2014,
      total: { low: 100, high: 100 },
      covered: { low: 80, high: 80 },
      uncategorised: [{ industry: '84', low: 20 }],
    });
    expect(await run(definitionsCommand, ['check', 'nace2-clusters', data, '--year', '2013'])).toContain(
      'nace2-clusters covers 100.0 % of the 1 employment',
    );
  });

  test('translate writes the new definition and its report, weighed by a data file', async () => {
    const definition = await write(
      'old.csv',
      'category,naics,version\ncars,336111,2012\nships,336611,2012\nships,336612,2012\n',
    );
    const table = await write(
      'table.csv',
      'NAICS 2012,NACE Rev. 2\n336111,29.10\n336611,30.11\n336612,30.11\n336612,30.12\n336999,30.12\n',
    );
    const data = await write(
      'naics.csv',
      'region,naics,year,employment\nA,336111,2012,50\nA,336611,2012,30\nA,336612,2012,20\nA,336999,2012,30\n',
    );
    const out = join(folder, 'new.yaml');
    const words = ['translate', definition, '--with', table, '--to', 'NACE Rev. 2', '--out', out];
    expect(await run(definitionsCommand, [...words, '--weights', data])).toBe(
      [
        '3 industries:',
        '      1  one to one (50)',
        '      1  whole: split or merged, but mixed with nothing foreign (30)',
        '      1  shared: a new code holds other industries as well (20)',
        '      0  partly lost: the tables do not say where a part goes (0)',
        '      0  lost: no table leads anywhere (0)',
        '92.5 % of what they hold is still in its own category.',
        `Written: ${out}, ${join(folder, 'new.unclean.csv')}`,
      ].join('\n'),
    );
    const { categories, derivedFrom } = await readDefinition(out);
    expect(categories.map(({ code, industries }) => [code, industries])).toEqual([
      ['cars', ['29.10']],
      ['ships', ['30.11', { industry: '30.12', weight: 0.25 }]],
    ]);
    expect(derivedFrom).toEqual({
      name: 'old',
      version: '2012',
      by: ['table.csv'],
      how: 'one-to-one codes whole; a code that several industries flow into by shares of known employment 2012 in naics.csv',
    });
    expect(await readFile(join(folder, 'new.unclean.csv'), 'utf8')).toBe(
      'category,industry,outcome,targets,stays,size\nships,336612,shared,30.11:1 30.12:0.25,0.625,20\n',
    );
  });

  test('a place that cannot be written to is named', async () => {
    const table = await write('nace.csv', 'NACE Rev. 2,NAICS 2017\n62.01,541511\n');
    const out = join(folder, 'nowhere', 'x.yaml');
    await expect(
      run(definitionsCommand, ['translate', 'kibs', '--with', table, '--to', 'NAICS 2017', '--out', out]),
    ).rejects.toMatchObject({ status: 422 });
  });
});

describe('asterism presets', () => {
  test('show prints the rules, changed ones under a name that says so', async () => {
    expect(await run(presetsCommand, ['show', 'eco-2007', '--set', 'size.top=0.05'])).toMatch(
      /^name: eco-2007 \(size\.top=0\.05\)\n[^]*size:\n {2}top: 0\.05\n/,
    );
    expect(await run(presetsCommand, [])).toContain('us-strong');
  });
});
