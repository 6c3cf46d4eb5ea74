import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRecords } from '../result/csvRecords.fixture.ts';
import { typedIn } from '../result/typedIn.fixture.ts';

const länder = fileURLToPath(new URL('../../../../../shared/data/germany/G.regions.emp.csv', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-shift-share-'));
  await writeFile(
    join(folder, 'employment.csv'),
    [
      'region,industry,year,employment',
      ...['A,x,100,110,130', 'A,y,100,90,80', 'B,x,50,60,70', 'B,y,150,160,120'].flatMap((line) => {
        const [region, industry, ...figures] = line.split(',');
        return figures.map((figure, at) => `${region},${industry},${2020 + at},${figure}`);
      }),
      '',
    ].join('\n'),
  );
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => typedIn(folder, 'shift-share', ...words);

const rows = (path: string) => csvRecords(join(folder, path));

const parts: Readonly<Record<string, readonly string[]>> = {
  classic: ['national', 'industry_mix', 'regional'],
  'esteban-marquillas': ['national', 'industry_mix', 'competitive', 'allocation'],
  arcelus: ['national', 'industry_mix', 'regional', 'regional_mix'].flatMap((effect) => [
    `${effect}_expected`,
    `${effect}_differential`,
  ]),
  dynamic: ['national', 'industry_mix', 'regional'],
};

describe('asterism shift-share', () => {
  test.each(Object.entries(parts))('%s: the parts of every row add up to its change', async (method, names) => {
    const { code } = await run(
      'employment.csv',
      '--by',
      'industry',
      '--from',
      '2020',
      '--to',
      '2022',
      '--method',
      method,
      '--out',
      method,
    );
    expect(code).toBe(0);
    const all = [...(await rows(`${method}/cells.csv`)), ...(await rows(`${method}/regions.csv`))];
    expect(all).toHaveLength(6);
    for (const row of all) {
      expect(names.reduce((sum, name) => sum + Number(row[name]), 0)).toBeCloseTo(Number(row['change']), 9);
    }
  });

  test('classic by hand: the nation stands still, industry x grows by a third', async () => {
    await run('employment.csv', '--by', 'industry', '--from', '2020', '--to', '2022', '--out', 'hand');
    const [ax] = await rows('hand/cells.csv');
    expect(ax).toMatchObject({
      region: 'A',
      industry: 'x',
      employment_from: '100',
      employment_to: '130',
      change: '30',
    });
    expect(Number(ax!['national'])).toBe(0);
    expect(Number(ax!['industry_mix'])).toBeCloseTo(100 / 3, 12);
    expect(Number(ax!['regional'])).toBeCloseTo(-10 / 3, 12);
  });

  test('the plot stands alone and says what it shows and where it is from', async () => {
    await run('employment.csv', '--by', 'industry', '--from', '2020', '--to', '2022', '--out', 'plot');
    const svg = await readFile(join(folder, 'plot/shift-share.svg'), 'utf8');
    expect(svg).toContain('What the change of employment from 2020 to 2022 is made of');
    expect(svg).toContain('Source: employment.csv; decomposition by Asterism');
    expect(svg).toContain('<title id="shift-share-title">');
    expect(svg).toContain('A: regional −1.67');
    expect(svg).toMatch(/<rect x="28.5" y="[\d.]+"[^>]* fill="[^"]+"[^>]*\/><text x="48"[^>]*>industry mix<\/text>/);
    expect(svg).not.toMatch(/href="http|src="http/);
  });

  test('an unknown figure makes ranges of what rests on it; --known-only takes it as absent and says so', async () => {
    await writeFile(
      join(folder, 'hidden.csv'),
      'region,industry,year,employment,employment_low,employment_high\nA,x,2020,10,,\nA,x,2021,,5,15\nB,x,2020,10,,\nB,x,2021,12,,\nT,x,2020,20,,\nT,x,2021,30,,\n',
    );
    const words = ['hidden.csv', '--by', 'industry', '--from', '2020', '--to', '2021'];
    await run(...words, '--total-region', 'T', '--out', 'open');
    const [a, b] = await rows('open/regions.csv');
    expect(a).toMatchObject({
      region: 'A',
      employment_to: '',
      employment_to_low: '5',
      employment_to_high: '15',
      change: '',
      change_low: '-5',
      change_high: '5',
      national: '5',
      regional_low: '-10',
      regional_high: '0',
    });
    expect(b).toMatchObject({ region: 'B', change: '2', national: '5', regional: '-3' });
    const { out } = await run(...words, '--known-only', '--out', 'absent', '--json');
    expect(JSON.parse(out)).toMatchObject({ manifest: { knownOnly: true, unknownCells: 1 } });
    const drawn = (await readFile(join(folder, 'absent/shift-share.svg'), 'utf8'))
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(drawn).toContain('Unknown cells are taken as absent.');
  });

  test('the published total of a region is known, and so is its change, though its cells are not', async () => {
    const line = (region: string, industry: string, before: string, after: string): string[] => [
      `${region},${industry},2020,${before}`,
      `${region},${industry},2021,${after}`,
    ];
    const lines = [
      line('A', 'x', ',,', ',,'),
      line('A', 'y', ',,', ',,'),
      line('A', 'TOTAL', '100,,', '120,,'),
      line('B', 'x', '50,,', '60,,'),
      line('B', 'y', '50,,', '20,,'),
      line('B', 'TOTAL', '100,,', '80,,'),
    ];
    const header = 'region,industry,year,employment,employment_low,employment_high';
    await writeFile(join(folder, 'totals.csv'), `${[header, ...lines.flat()].join('\n')}\n`);
    const words = ['totals.csv', '--by', 'industry', '--total-industry', 'TOTAL', '--from', '2020', '--to', '2021'];
    const { err } = await run(...words, '--method', 'dynamic', '--out', 'totals');
    expect(err).toContain('make ranges (_low, _high)');
    const [a, b] = await rows('totals/regions.csv');
    expect(a).toMatchObject({
      employment_from: '100',
      employment_to: '120',
      change: '20',
      national: '0',
      regional: '',
    });
    expect(b).toMatchObject({ change: '-20', change_low: '-20', change_high: '-20' });
    const [ax] = await rows('totals/cells.csv');
    expect(ax).toMatchObject({
      region: 'A',
      employment_from: '',
      employment_from_low: '0',
      employment_from_high: '101',
    });
    const refused = await run(...words, '--method', 'arcelus', '--out', 'eight');
    expect(refused.err).toContain('--method classic and dynamic give ranges for them');
  });

  test('regions whose parts are all open are drawn with the ranges that the table has', async () => {
    await writeFile(
      join(folder, 'open.csv'),
      'region,industry,year,employment,employment_low,employment_high\nA,x,2020,10,,\nA,x,2021,,5,15\nB,x,2020,10,,\nB,x,2021,12,,\n',
    );
    await run('open.csv', '--by', 'industry', '--from', '2020', '--to', '2021', '--out', 'ranges');
    const [a, b] = await rows('ranges/regions.csv');
    const growth = (row: typeof a, name: string) =>
      ['', '_low', '_high'].map((end) => (row![name + end] === '' ? null : Number(row![name + end])));
    expect(growth(a, 'growth')).toEqual([null, -0.5, 0.5]);
    expect(growth(a, 'growth_national')).toEqual([null, expect.closeTo(-0.15, 12), expect.closeTo(0.35, 12)]);
    expect(growth(a, 'growth_regional')).toEqual([null, expect.closeTo(-0.85, 12), expect.closeTo(0.65, 12)]);
    expect(growth(b, 'growth')).toEqual([12 / 10 - 1, 12 / 10 - 1, 12 / 10 - 1]);
    expect(growth(b, 'growth_regional')).toEqual([null, expect.closeTo(-0.15, 12), expect.closeTo(0.35, 12)]);
    const svg = await readFile(join(folder, 'ranges/shift-share.svg'), 'utf8');
    for (const title of [
      'A: growth −50.00 to 50.00',
      'A: national growth −15.00 to 35.00',
      'A: regional −85.00 to 65.00',
      'B: growth 20.00',
      'B: regional −15.00 to 35.00',
    ])
      expect(svg).toContain(`<title>${title}</title>`);
    expect(svg).toContain('range: somewhere along it, as unknown figures leave it open');
    expect(svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('2 of 2 have ranges');
  });

  test('where nothing can be taken apart there is no plot, and the run says so', async () => {
    await writeFile(
      join(folder, 'untold.csv'),
      'region,industry,year,employment,employment_low,employment_high\nA,x,2020,10,,\nA,x,2021,,5,15\nB,x,2020,10,,\nB,x,2021,12,,\n',
    );
    const words = ['untold.csv', '--by', 'industry', '--from', '2020', '--to', '2021', '--out', 'untold'];
    const { code, err } = await run(...words, '--method', 'arcelus');
    expect(code).toBe(0);
    expect(err).toContain('There is no plot: of no region all parts are known. --method classic and dynamic draw');
    expect(await readdir(join(folder, 'untold'))).not.toContain('shift-share.svg');
    await writeFile(join(folder, 'apart.csv'), 'region,industry,year,employment\nA,x,2020,10\nB,x,2021,12\n');
    const apart = await run('apart.csv', ...words.slice(1, -1), 'apart');
    expect(apart.code).toBe(0);
    expect(apart.err).toContain('There is no plot: of no region all parts are known or lie between two figures.');
  });

  test('a year that is not there, and years the wrong way round, are refused without a folder', async () => {
    const missing = await run(
      'employment.csv',
      '--by',
      'industry',
      '--from',
      '2019',
      '--to',
      '2022',
      '--out',
      'none',
      '--quiet',
    );
    expect(missing.code).toBe(3);
    expect(missing.err).toContain('no figures for 2019');
    const dynamic = await run(
      'employment.csv',
      '--by',
      'industry',
      '--from',
      '2020',
      '--to',
      '2025',
      '--method',
      'dynamic',
      '--out',
      'none',
      '--quiet',
    );
    expect(dynamic).toMatchObject({ code: 3 });
    expect(dynamic.err).toContain('no figures for 2025: choose among 2020–2022');
    const backwards = await run('employment.csv', '--from', '2022', '--to', '2020', '--out', 'none', '--quiet');
    expect(backwards.code).toBe(2);
    expect(await readdir(folder)).not.toContain('none');
  });

  test.skipIf(!existsSync(länder))(
    'German Länder 2008 to 2014 add up exactly (skipped where shared/data is absent)',
    async () => {
      const { code } = await run(
        länder,
        '--columns',
        'employment=emp',
        '--by',
        'industry',
        '--total-industry',
        'Insgesamt',
        '--total-region',
        'Insgesamt',
        '--from',
        '2008',
        '--to',
        '2014',
        '--out',
        'länder',
      );
      expect(code).toBe(0);
      const all = await rows('länder/cells.csv');
      expect(all.length).toBe(16 * 11);
      for (const row of all) {
        const sum = Number(row['national']) + Number(row['industry_mix']) + Number(row['regional']);
        expect(Math.abs(sum - Number(row['change']))).toBeLessThan(1e-6);
      }
    },
  );
});
