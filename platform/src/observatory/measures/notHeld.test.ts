import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvRecords } from '../result/csvRecords.fixture.ts';
import { typedIn } from '../result/typedIn.fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-not-held-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => typedIn(folder, ...words);
const rows = (path: string) => csvRecords(join(folder, path));

test('a category that the data do not hold counts in no measure, and has no row', async () => {
  const industries = ['optics', 'ships', 'steel'];
  const lines = industries.flatMap((code, at) => [`A,${code},2024,${at + 1}`, `B,${code},2024,${5 - at}`]);
  await writeFile(join(folder, 'known.csv'), `region,industry,year,employment\n${lines.join('\n')}\n`);
  const categories = [...industries, 'glass'].map(
    (code) => `  - { code: ${code}, title: ${code}, industries: [${code}] }`,
  );
  await writeFile(
    join(folder, 'glass.yaml'),
    `name: own\nversion: "1"\ntitle: Own\nsource: Made up\nlicence: CC0-1.0\nclassification: { name: own }\ncategories:\n${categories.join('\n')}\n`,
  );
  const measures = ['--measure', 'gini,theil,normalised-herfindahl,pci'];
  await run('indicators', 'known.csv', '--by', 'industry', ...measures, '--out', 'without');
  await run('indicators', 'known.csv', '--definition', 'glass.yaml', ...measures, '--out', 'with');
  expect(await rows('with/regions.csv')).toEqual(await rows('without/regions.csv'));
  expect((await rows('with/categories.csv')).map(({ category }) => category)).toEqual(industries);
});

test('what one of two years’ data do not hold has no growth, entry or exit', async () => {
  await writeFile(
    join(folder, 'lacking.csv'),
    'region,industry,year,employment\nA,x,2023,10\nB,x,2023,30\nA,x,2024,15\nA,y,2024,20\nB,x,2024,30\n',
  );
  const measures = 'growth,entry,exit,region-growth,industry-growth';
  const words = ['--by', 'industry', '--measure', measures, '--out', 'lacking'];
  const { err } = await run('indicators', 'lacking.csv', ...words);
  expect(err).toContain(
    '2024: the data of 2023 hold nothing of y: what became of it since 2023, and how regions grew, is unknown.',
  );
  const cells = (await rows('lacking/cells.csv')).filter(({ year }) => year === '2024');
  expect(cells.map(({ region, industry, growth, entry, exit }) => [region, industry, growth, entry, exit])).toEqual([
    ['A', 'x', '0.5', '', '1'],
    ['A', 'y', '', '', ''],
    ['B', 'x', '0', '', '0'],
    ['B', 'y', '', '', ''],
  ]);
  expect((await rows('lacking/regions.csv')).map((row) => row['region_growth'])).toEqual(['', '', '', '']);
  const growth = (await rows('lacking/industries.csv')).map((row) => row['industry_growth']);
  expect(growth).toEqual(['', '0.125', '']);
});
