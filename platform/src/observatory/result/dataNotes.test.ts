import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typedIn } from './typedIn.fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-data-notes-'));
  const lines = ['NO01', 'NO02', 'NO03', 'DE11', 'DE12', 'FR10'].flatMap((region, at) =>
    [2020, 2021].flatMap((year) => [
      `${region},29,${year},${100 + at}`,
      `${region},47,${year},${region.startsWith('NO') && region !== 'NO02' && year === 2021 ? 0 : 50 + at}`,
    ]),
  );
  await writeFile(join(folder, 'slip.csv'), `region,industry,year,employment\n${lines.join('\n')}\n`);
  await writeFile(
    join(folder, 'lacking.yaml'),
    'name: own\nversion: "1"\ntitle: Own\nsource: Made up\nlicence: CC0-1.0\nclassification: { name: NACE, version: "2" }\ncategories:\n  - { code: cars, title: Cars, industries: ["29"] }\n  - { code: shops, title: Shops, industries: ["47"] }\n  - { code: schools, title: Schools, industries: ["85"] }\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['shift-share', ['--from', '2020', '--to', '2021']],
  ['indicators', ['--measure', 'lq', '--year', '2020-2021']],
])('%s says what is to be known of the data, as an edition does', async (verb, words) => {
  const { err } = await typedIn(folder, verb, 'slip.csv', '--definition', 'lacking.yaml', ...words, '--out', verb);
  expect(err).toMatch(/2021: NO02 has all of its country.s figures for industry 47, and the other regions a zero/);
  expect(err).toMatch(/20\d\d: the data hold no industry of the category Schools: nothing is said of it/);
});

test('each industry by itself: the slip is told, and a definition that nobody gave is not', async () => {
  const words = ['--by', 'industry', '--from', '2020', '--to', '2021', '--out', 'by-industry'];
  const { err } = await typedIn(folder, 'shift-share', 'slip.csv', ...words);
  expect(err).toContain('This looks like a slip in the publication');
  expect(err).not.toContain('nothing is said of');
});
