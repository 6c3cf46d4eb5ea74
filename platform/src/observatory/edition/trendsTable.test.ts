import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpCountry } from './madeUpCountry.fixture.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

let made: MadeUpFolder;
beforeAll(async () => {
  made = await madeUpFolder();
});
afterAll(() => rm(made.folder, { recursive: true }));

/** What trends.csv says of a cluster of an edition of these rows, each figure by its column. */
async function trendOf(name: string, rows: readonly string[], region: string, category: string): Promise<object> {
  const input = await made.write(`${name}.csv`, madeUpTable(rows));
  await mapRun({ ...made.request, inputs: [input] }, join(made.folder, name), { report: false }, silentTerminal());
  const [header, ...lines] = (await readFile(join(made.folder, name, 'trends.csv'), 'utf8')).trimEnd().split('\n');
  const fields = lines.find((line) => line.startsWith(`${region},${category},`))!.split(',');
  return Object.fromEntries(header!.split(',').map((column, at) => [column, fields[at]]));
}

const nothingOfTheStart = {
  change: '',
  national: '',
  industry_mix: '',
  regional: '',
  stars_from: '',
  stars_gained: '',
  stars_lost: '',
};

test('a category that the first year’s data do not hold was unknown then, not zero', async () => {
  const rows = madeUpCountry().filter((row) => !/^\w+,47,2022,/.test(row));
  expect(await trendOf('no-shops', rows, 'R02', 'shops')).toMatchObject({
    from: '2023',
    employment_from: '15000',
    employment_to: '15000',
    growth: '0',
    ...nothingOfTheStart,
  });
});

test('a category that the last year’s data do not hold has no part of a change', async () => {
  const rows = madeUpCountry().filter((row) => !/^\w+,(47,2023|\w+,2024),/.test(row));
  expect(await trendOf('shops-gone', rows, 'R02', 'shops')).toMatchObject({
    to: '2022',
    change: '',
    industry_mix: '',
    regional: '',
    stars_to: '',
  });
});

test('a region that the first year’s data do not hold was unknown then, not zero', async () => {
  const rows = madeUpCountry().filter((row) => !/^R02,\w+,2022,/.test(row));
  expect(await trendOf('no-region', rows, 'R02', 'shops')).toMatchObject({ from: '2023', ...nothingOfTheStart });
});

test('a region without the category in a year whose data hold both had none of it', async () => {
  const rows = madeUpCountry().filter((row) => !row.startsWith('R03,29,2022,'));
  expect(await trendOf('no-cars', rows, 'R03', 'cars')).toMatchObject({
    from: '2022',
    employment_from: '0',
    stars_from: '0',
  });
});

test('national growth is that of the regions that the first and the last year both have', async () => {
  const rows = madeUpCountry().filter((row) => !/^R02,\w+,2022,/.test(row) && !/^\w+,\w+,2024,/.test(row));
  const trend = await trendOf('newcomer', rows, 'R01', 'shops');
  const all = (year: number): number =>
    rows
      .filter((row) => row.includes(`,TOTAL,${year},`) && !row.startsWith('R02,'))
      .reduce((sum, row) => sum + Number(row.split(',')[3]), 0);
  expect(Number((trend as Record<string, string>)['national'])).toBeCloseTo(4000 * (all(2023) / all(2022) - 1), 9);
});
