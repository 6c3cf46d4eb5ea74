import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRecords } from '../result/csvRecords.fixture.ts';
import { typedIn } from '../result/typedIn.fixture.ts';
import type { ResultManifest } from '../result/resultManifest.ts';
import { allMeasures } from './allMeasures.ts';

let folder: string;

const jobs = { North: [30, 40, 20, 10], West: [0, 30, 40, 30], South: [0, 0, 50, 50], East: [5, 0, 15, 80] };
const industries = ['optics', 'ships', 'steel', 'wine'];

function employment(change: (region: string, industry: string, jobs: number) => string): string {
  const lines = Object.entries(jobs).flatMap(([region, own]) =>
    own.map((amount, at) => `${region},${industries[at]},2024,${change(region, industries[at]!, amount)}`),
  );
  return `region,industry,year,employment,employment_low,employment_high\n${lines.join('\n')}\n`;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-indicators-'));
  await writeFile(
    join(folder, 'known.csv'),
    employment((_, __, amount) => `${amount},,`),
  );
  await writeFile(
    join(folder, 'hidden.csv'),
    employment((region, industry, amount) => (region === 'East' && industry === 'optics' ? ',0,20' : `${amount},,`)),
  );
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => typedIn(folder, ...words);

const rows = (path: string) => csvRecords(join(folder, path));

const rounded = (all: readonly Record<string, string>[], column: string): string[] =>
  all.map((row) => (row[column] === '' ? '' : Number(row[column]).toFixed(2)));

describe('asterism indicators', () => {
  test('writes one table for each shape, with metadata, issues and a manifest', async () => {
    const { code, out } = await run(
      'indicators',
      'known.csv',
      '--by',
      'industry',
      '--measure',
      'lq,eci,pci,proximity',
      '--measure',
      'structural-distance,nestedness',
      '--out',
      'all',
      '--json',
    );
    expect(code).toBe(0);
    const { manifest } = JSON.parse(out) as { manifest: ResultManifest };
    expect(manifest).toMatchObject({ kind: 'indicators', by: 'industry', unknownCells: 0, years: [2024] });
    expect((await readdir(join(folder, 'all'))).sort()).toEqual(
      [
        ...['cells', 'industries', 'industry-pairs', 'issues', 'overall', 'region-pairs', 'regions'].flatMap((name) => [
          `${name}.csv`,
          `${name}.csv-metadata.json`,
        ]),
        'manifest.json',
      ].sort(),
    );
    const regions = await rows('all/regions.csv');
    expect(regions.map(({ region }) => region)).toEqual(['East', 'North', 'South', 'West']);
    expect(rounded(regions, 'eci')).toEqual(['-1.18', '1.39', '-0.67', '0.47']);
    const cells = await rows('all/cells.csv');
    expect(cells.find(({ region, industry }) => region === 'North' && industry === 'optics')).toMatchObject({
      year: '2024',
      lq: String((30 * 400) / (100 * 35)),
    });
    expect(await rows('all/industry-pairs.csv')).toHaveLength(6);
    expect(await rows('all/region-pairs.csv')).toHaveLength(6);
    const metadata = JSON.parse(await readFile(join(folder, 'all/regions.csv-metadata.json'), 'utf8')) as {
      tableSchema: { columns: { name: string; 'dc:description': string }[] };
    };
    expect(metadata.tableSchema.columns.find(({ name }) => name === 'eci')!['dc:description']).toContain('Hidalgo');
  });

  test('what rests on an unknown cell is empty; what does not is there', async () => {
    const { out, err } = await run(
      'indicators',
      'hidden.csv',
      '--by',
      'industry',
      '--measure',
      'gini,eci,lq,share-of-region',
      '--out',
      'hidden',
    );
    expect(out).not.toContain('eci rests');
    expect(err).toMatch(
      /2024: eci rests on the whole table, in which 1 cell is unknown and \d+ of 16 specialisations not settled, and is empty/,
    );
    const regions = await rows('hidden/regions.csv');
    expect(rounded(regions, 'gini')).toEqual(['', '0.25', '0.50', '0.30']);
    expect(rounded(regions, 'eci')).toEqual(['', '', '', '']);
    expect(regions.map(({ cells_unknown }) => cells_unknown)).toEqual(['1', '0', '0', '0']);
    const shares = await rows('hidden/cells.csv');
    expect(
      rounded(
        shares.filter(({ region }) => region === 'North'),
        'share_of_region',
      ),
    ).toEqual(['0.30', '0.40', '0.20', '0.10']);
    expect(
      rounded(
        shares.filter(({ region }) => region === 'East'),
        'share_of_region',
      ),
    ).toEqual(['', '', '', '']);
  });

  test('--known-only takes unknown cells as absent and says so in every output', async () => {
    const words = ['--by', 'industry', '--measure', 'eci,pci,lq,proximity', '--known-only', '--json'];
    const { out } = await run('indicators', 'hidden.csv', ...words, '--out', 'absent');
    expect((JSON.parse(out) as { manifest: ResultManifest }).manifest).toMatchObject({
      knownOnly: true,
      unknownCells: 1,
    });
    const regions = await rows('absent/regions.csv');
    expect(regions.every(({ eci }) => Number.isFinite(Number(eci)) && eci !== '')).toBe(true);
    expect(regions[0]).toMatchObject({ region: 'East', employment: '95', cells_taken_as_absent: '1' });
    for (const name of ['regions', 'industries', 'cells', 'industry-pairs']) {
      const metadata = await readFile(join(folder, 'absent', `${name}.csv-metadata.json`), 'utf8');
      expect((JSON.parse(metadata) as { 'dc:title': string })['dc:title']).toContain(
        'unknown cells are taken as absent',
      );
    }
  });

  test('a cell whose bounds meet is known: the run counts as many unknown cells as its tables do', async () => {
    await writeFile(
      join(folder, 'met.csv'),
      employment((region, industry, amount) =>
        region === 'East' ? (industry === 'optics' ? ',0,20' : `,${amount},${amount}`) : `${amount},,`,
      ),
    );
    const { out } = await run('indicators', 'met.csv', '--by', 'industry', '--measure', 'entropy', '--out', 'met');
    expect(out).toContain('Unknown cells: 1.');
    expect((await rows('met/regions.csv')).map((row) => row['cells_unknown'])).toEqual(['1', '0', '0', '0']);
  });

  test('a quotient at the threshold is enough; one that its bounds keep above it is settled', async () => {
    await writeFile(
      join(folder, 'even.csv'),
      'region,industry,year,employment\nA,x,2024,10\nA,y,2024,10\nB,x,2024,20\nB,y,2024,20\n',
    );
    await run('indicators', 'even.csv', '--by', 'industry', '--measure', 'diversity', '--out', 'even');
    expect((await rows('even/regions.csv')).map(({ diversity }) => diversity)).toEqual(['2', '2']);
    await writeFile(
      join(folder, 'settled.csv'),
      'region,industry,year,employment,employment_low,employment_high\nA,x,2024,,80,90\nA,y,2024,10,,\nB,x,2024,10,,\nB,y,2024,90,,\n',
    );
    await run(
      'indicators',
      'settled.csv',
      '--by',
      'industry',
      '--measure',
      'diversity,specialised,lq',
      '--out',
      'settled',
    );
    expect(await rows('settled/regions.csv')).toMatchObject([
      { region: 'A', diversity: '1', cells_unknown: '1' },
      { region: 'B', diversity: '1', cells_unknown: '0' },
    ]);
    expect((await rows('settled/cells.csv')).map(({ specialised, lq }) => [specialised, lq])).toEqual([
      ['1', ''],
      ['0', ''],
      ['0', ''],
      ['1', ''],
    ]);
  });

  test('what is in no category counts in totals, as in asterism map', async () => {
    await writeFile(
      join(folder, 'definition.csv'),
      'category,industry,title\nmetal,ships,Metal\nmetal,steel,Metal\nlight,optics,Light\n',
    );
    const { code } = await run(
      'indicators',
      'known.csv',
      '--definition',
      'definition.csv',
      '--measure',
      'lq',
      '--out',
      'lq',
    );
    expect(code).toBe(0);
    const cells = await rows('lq/cells.csv');
    expect(cells.find(({ region, category }) => region === 'West' && category === 'metal')?.['lq']).toBe(
      String((70 * 400) / (100 * 195)),
    );
    expect(cells.some(({ category }) => category !== 'metal' && category !== 'light')).toBe(false);
  });

  test('growth since the year before, and none in the first', async () => {
    await writeFile(
      join(folder, 'years.csv'),
      'region,industry,year,employment\nA,x,2023,10\nA,y,2023,20\nB,x,2023,30\nA,x,2024,15\nA,y,2024,20\nB,x,2024,30\nB,y,2024,5\n',
    );
    await run('indicators', 'years.csv', '--by', 'industry', '--measure', 'growth,region-growth', '--out', 'years');
    expect(rounded(await rows('years/cells.csv'), 'growth')).toEqual(['', '', '', '', '0.50', '0.00', '0.00', '']);
    expect(rounded(await rows('years/regions.csv'), 'region_growth')).toEqual(['', '', '0.17', '0.17']);
  });

  test('every measure of the list can be had, and is told in the metadata', async () => {
    const nace = ['C10', 'C11', 'C26', 'G46', 'G47', 'J62'];
    const lines = ['A', 'B', 'C', 'D', 'E'].flatMap((region, r) =>
      nace.flatMap((code, i) =>
        [2023, 2024].map((year) => `${region},${code},${year},${((r * 7 + i * 5 + year) % 11) * 10}`),
      ),
    );
    await writeFile(join(folder, 'nace.csv'), `region,nace,year,employment\n${lines.join('\n')}\n`);
    const names = allMeasures.map(({ name }) => name);
    const { code } = await run(
      'indicators',
      'nace.csv',
      '--by',
      'industry',
      '--measure',
      names.join(','),
      '--out',
      'every',
    );
    expect(code).toBe(0);
    const tables = ['regions', 'industries', 'cells', 'overall', 'industry-pairs', 'region-pairs'];
    const all = await Promise.all(tables.map((table) => rows(`every/${table}.csv`)));
    const values = new Map(
      all.flatMap((found) =>
        Object.keys(found[0]!).map((column) => [column, found.map((row) => row[column])] as const),
      ),
    );
    const told = names.filter((name) => values.get(name.replaceAll('-', '_'))?.some((value) => value !== ''));
    expect(told).toEqual(names);
  });

  test('related variety of industries that stand in nothing broader is refused', async () => {
    const { code, err } = await run(
      'indicators',
      'known.csv',
      '--by',
      'industry',
      '--measure',
      'related-variety',
      '--out',
      'none',
      '--quiet',
    );
    expect(code).toBe(2);
    expect(err).toMatch(/^Related variety needs industries that stand in broader ones/);
  });

  test('a mistyped measure is answered with the one that was meant, and no folder is left', async () => {
    const { code, err } = await run('indicators', 'known.csv', '--measure', 'ecii', '--out', 'none', '--quiet');
    expect(code).toBe(2);
    expect(err).toContain('There is no measure "ecii"; did you mean eci?');
    expect(await readdir(folder)).not.toContain('none');
  });

  test('--list names every measure in one line', async () => {
    const { out } = await run('indicators', '--list');
    expect(out).toMatch(/^ {2}eci +economic complexity index/m);
    const all = JSON.parse((await run('indicators', '--list', '--json')).out) as { measures: { name: string }[] };
    expect(new Set(all.measures.map(({ name }) => name)).size).toBe(all.measures.length);
    for (const { name } of all.measures) expect(out).toContain(`  ${name} `);
  });
});
