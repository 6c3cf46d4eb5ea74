import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpFolder, madeUpTable } from '../../edition/madeUpFolder.fixture.ts';
import { mapRun } from '../../edition/mapRun.ts';
import { silentTerminal } from '../../edition/silentTerminal.fixture.ts';
import { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { sharedRegions } from './allRegions.ts';
import { regionChange } from './regionChange.ts';
import { regionPortrait } from './regionPortrait.ts';
import { regionInWords } from './regionInWords.ts';

let folder: string;
let edition: ShelvedEdition;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-coming-'));
  const source = await madeUpFolder();
  const input = await source.write(
    'coming.csv',
    madeUpTable([
      ...['A,29,2020,100', 'A,47,2020,300', 'A,29,2021,120', 'A,47,2021,300'].map((row) => `${row},,,`),
      ...['B,29,2020,100', 'B,47,2020,100', 'B,29,2021,100', 'B,47,2021,80'].map((row) => `${row},,,`),
      ...['C,29,2021,9000', 'C,47,2021,1000'].map((row) => `${row},,,`),
    ]),
  );
  await mapRun(
    { ...source.request, inputs: [input], totalIndustry: null },
    join(folder, 'coming'),
    { report: false },
    silentTerminal(),
  );
  await rm(source.folder, { recursive: true });
  edition = await ShelvedEdition.open('coming', join(folder, 'coming'));
});
afterAll(async () => {
  edition.close();
  await rm(folder, { recursive: true });
});

test('a region that is new in the data is no growth of all regions', async () => {
  const { before, after, both, either } = await sharedRegions(edition, 2020, 2021);
  expect([both, either]).toEqual([2, 3]);
  expect([before.ofAll, after.ofAll]).toEqual([
    { low: 600, high: 600 },
    { low: 600, high: 600 },
  ]);
  expect([...after.ofCategories]).toEqual([
    ['cars', { low: 220, high: 220 }],
    ['shops', { low: 380, high: 380 }],
  ]);
});

test('shift-share by hand over the regions of both years', async () => {
  const { all, categories, compared } = await regionChange(edition, { edition: 'coming', region: 'A' });
  expect(compared).toEqual({ regions: 2, of: 3 });
  expect(all).toMatchObject({ change_low: 20, national_low: 0, national_high: 0 });
  const cars = categories.find(({ category }) => category === 'cars')!;
  expect(cars.industry_mix_low).toBeCloseTo(10, 9);
  expect(cars.regional_low).toBeCloseTo(10, 9);
});

test('a region that is not in a year’s data says so and shows nothing of it', async () => {
  const portrait = await regionPortrait(edition, { edition: 'coming', region: 'C', year: 2020 });
  expect(portrait).toMatchObject({ first_year: null, clusters: [] });
  expect(regionInWords(portrait)).toEqual(['C has no figures in 2020: the edition has them for 2021.']);
  const { all, categories } = await regionChange(edition, { edition: 'coming', region: 'C', from: 2020 });
  expect([all, categories]).toEqual([null, []]);
});
