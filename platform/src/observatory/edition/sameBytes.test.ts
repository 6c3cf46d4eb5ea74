import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { shuffled } from './shuffled.fixture.ts';
import { madeUpCountry } from './madeUpCountry.fixture.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import { mapRun } from './mapRun.ts';
import type { MapRequest } from './mapRequest.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';
import { verify } from './verify.ts';

let made: MadeUpFolder;
let first: Record<string, string>;

beforeAll(async () => {
  made = await madeUpFolder();
  first = await run('first', {});
});
afterAll(() => rm(made.folder, { recursive: true }));

/** Maps the made-up country and gives the hash of every file. */
async function run(out: string, change: Partial<MapRequest>, report = true): Promise<Record<string, string>> {
  const folder = join(made.folder, out);
  await mapRun({ ...made.request, ...change }, folder, { report }, silentTerminal());
  return hashes(folder);
}

async function hashes(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const entries = names.map(async (name) => [
    name,
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

/** Without what names the input files themselves: the manifest, the report and the lines of issues. */
function tables(files: Readonly<Record<string, string>>): Record<string, string> {
  const { 'manifest.json': _manifest, 'report.html': _report, 'issues.csv': _issues, ...rest } = files;
  return rest;
}

describe('the same bytes', () => {
  test('of every file, at another time of another year', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const later = await run('later', {}).finally(() => vi.useRealTimers());
    expect(later).toEqual(first);
    expect(Object.keys(first)).toHaveLength(23);
  });

  test('hold no time of day and no date', async () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const name of Object.keys(first).filter((file) => file !== 'report.html')) {
      const content = await readFile(join(made.folder, 'first', name), 'latin1');
      expect(content).not.toMatch(/\d\d:\d\d:\d\d/);
      expect(content).not.toContain(today);
    }
    expect(await readFile(join(made.folder, 'first', 'report.html'), 'utf8')).not.toContain(today);
  });

  test('of all tables, whatever the order of the rows', async () => {
    const mixed = shuffled(madeUpCountry(), 1);
    expect(mixed).not.toEqual(madeUpCountry());
    const input = await made.write('mixed.csv', madeUpTable(mixed));
    expect(tables(await run('mixed', { inputs: [input] }, false))).toEqual(tables(first));
  });

  test('of all tables where the rules need a second measure, whatever the order of the rows', async () => {
    const rows = ['A', 'B', 'C', 'D'].flatMap((region, place) => [
      `${region},29,2024,${400 - 100 * place},,${5 * place},${10 * (place + 1)}`,
      `${region},47,2024,500,50,,`,
    ]);
    const write = (name: string, lines: readonly string[]): Promise<string> =>
      made.write(
        name,
        ['region,industry,year,employment,establishments,establishments_low,establishments_high', ...lines, ''].join(
          '\n',
        ),
      );
    const preset = await made.write(
      'two.yaml',
      'name: two\nversion: "1"\ntitle: Two\nsource: Made up\nsize: { quantile: { employment: 0.5, establishments: 0.5 } }\n',
    );
    const change = { preset, totalIndustry: null };
    const one = await run('two', { ...change, inputs: [await write('two.csv', rows)] }, false);
    const other = await run(
      'two-mixed',
      { ...change, inputs: [await write('two-mixed.csv', shuffled(rows, 1))] },
      false,
    );
    expect(tables(other)).toEqual(tables(one));
    const { holds, rerun } = await verify(join(made.folder, 'two'), [join(made.folder, 'two.csv')], silentTerminal());
    expect([holds, rerun!.map(({ name }) => name)]).toEqual([true, expect.arrayContaining(['proof.parquet'])]);
  });

  test('of all tables, issues too, whatever the order of the inputs', async () => {
    const rows = [...madeUpCountry(), 'R02,29,2022,many,,,', 'R02,29,2023,few,,,'];
    const early = await made.write('early.csv', madeUpTable(rows.filter((row) => row.includes(',2022,'))));
    const late = await made.write('late.csv', madeUpTable(rows.filter((row) => !row.includes(',2022,'))));
    const { 'manifest.json': _, ...forth } = await run('forth', { inputs: [early, late] }, false);
    const { 'manifest.json': __, ...back } = await run('back', { inputs: [late, early] }, false);
    expect(back).toEqual(forth);
    const issues = await readFile(join(made.folder, 'back', 'issues.csv'), 'utf8');
    expect(issues).toMatch(/early\.csv,49,.*\nlate\.csv,85,.*\nlate\.csv,96,/);
  });
});
