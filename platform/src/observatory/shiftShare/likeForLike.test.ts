import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvRecords } from '../result/csvRecords.fixture.ts';
import { typedIn } from '../result/typedIn.fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-like-for-like-'));
  const lines = ['A,x,2020,100', 'A,x,2021,110', 'B,x,2020,100', 'B,x,2021,100', 'C,x,2021,500'];
  await writeFile(join(folder, 'newcomer.csv'), `region,industry,year,employment\n${lines.join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => typedIn(folder, 'shift-share', ...words, '--from', '2020', '--to', '2021');
const rows = (path: string) => csvRecords(join(folder, path));

test('the nation is the regions that are in the data at both ends', async () => {
  const { err } = await run('newcomer.csv', '--by', 'industry', '--out', 'newcomer');
  expect(err).toContain(
    '1 region of 3 in only some of the years (C): no change of theirs is known, and the nation is the regions that are in the data at both ends.',
  );
  const [a, , c] = await rows('newcomer/regions.csv');
  expect(a).toMatchObject({ region: 'A', change: '10' });
  expect(Number(a!['national'])).toBeCloseTo(5, 12);
  expect(Number(a!['regional'])).toBeCloseTo(5, 12);
  expect(c).toMatchObject({ region: 'C', employment_from: '', employment_to: '500', change: '', national: '' });
});

test('a category that one year’s data do not hold was unknown then', async () => {
  const lines = ['A,x,2020,100', 'A,y,2021,20', 'A,x,2021,110', 'B,x,2020,100', 'B,x,2021,100'];
  await writeFile(join(folder, 'lacking.csv'), `region,industry,year,employment\n${lines.join('\n')}\n`);
  const { err } = await run('lacking.csv', '--by', 'industry', '--out', 'lacking');
  expect(err).toContain(
    'The data of 2020 hold nothing of y: how it changed, and what the changes of regions are made of, is unknown; the totals of 2021 have it in them.',
  );
  const cells = await rows('lacking/cells.csv');
  expect(cells.find(({ region, industry }) => region === 'A' && industry === 'y')).toMatchObject({
    employment_from: '',
    employment_to: '20',
    change: '',
    regional: '',
  });
  expect((await rows('lacking/regions.csv'))[0]).toMatchObject({ employment_from: '100', change: '30', regional: '' });
});

test('a category that no year’s data hold leaves nothing open', async () => {
  await writeFile(
    join(folder, 'absent.yaml'),
    'name: own\nversion: "1"\ntitle: Own\nsource: Made up\nlicence: CC0-1.0\nclassification: { name: own }\ncategories:\n  - { code: a, title: A, industries: [x] }\n  - { code: b, title: B, industries: [z] }\n',
  );
  await run('newcomer.csv', '--definition', 'absent.yaml', '--out', 'absent');
  expect(Number((await rows('absent/regions.csv'))[0]!['regional'])).toBeCloseTo(5, 12);
});
