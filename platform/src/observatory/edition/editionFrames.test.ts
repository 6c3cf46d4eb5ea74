import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EditionFrames } from './editionFrames.ts';
import { madeUpFolder, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

let made: MadeUpFolder;
const path = (name: string): string => join(made.folder, name);

beforeAll(async () => {
  made = await madeUpFolder();
  await mapped('three', {});
  await mapped('one', { years: [2024] });
});
afterAll(() => rm(made.folder, { recursive: true }));

function mapped(name: string, change: object): Promise<unknown> {
  return mapRun({ ...made.request, ...change }, path(name), { report: false }, silentTerminal());
}

const years = 'SELECT DISTINCT year::DOUBLE AS year FROM {clusters} ORDER BY year';

describe('an opened edition', () => {
  test('answers many queries at once, each with its own values, beside another edition', async () => {
    const [three, one] = await Promise.all([EditionFrames.open(path('three')), EditionFrames.open(path('one'))]);
    const asked = Array.from({ length: 60 }, (_, at) => ({
      edition: at % 2 === 0 ? three : one,
      region: `R${String((at % 12) + 1).padStart(2, '0')}`,
    }));
    const answers = await Promise.all(
      asked.map(({ edition, region }) =>
        edition.rows(
          'SELECT any_value(region) AS region, count(DISTINCT year)::DOUBLE AS years FROM {clusters} WHERE region = $region',
          { region },
        ),
      ),
    );
    expect(answers).toEqual(asked.map(({ edition, region }) => [{ region, years: edition === three ? 3 : 1 }]));
    three.close();
    expect(await one.rows(years)).toEqual([{ year: 2024 }]);
    one.close();
    one.close();
  });

  test('gives numbers by column, what is missing as NaN, in lists that are bound', async () => {
    const edition = await EditionFrames.open(path('one'));
    const [employment, low] = await edition.numbers(
      "SELECT employment, employment_low FROM {clusters} WHERE category = 'cars' AND region IN (SELECT unnest($regions)) ORDER BY region",
      { regions: ['R01', 'R02', "R'; DROP"] },
    );
    edition.close();
    expect([...employment!]).toEqual([NaN, 70]);
    expect([...low!]).toEqual([3000, 70]);
  });

  test('refuses to answer once another edition stands in its place, and is that one when opened again', async () => {
    await cp(path('three'), path('served'), { recursive: true });
    const before = await EditionFrames.open(path('served'));
    expect(await before.rows(years)).toHaveLength(3);
    await mapped('served', { years: [2024] });
    expect(await before.isCurrent()).toBe(false);
    await expect(before.rows(years)).rejects.toMatchObject({ status: 409 });
    await expect(before.definition(2024)).rejects.toMatchObject({ status: 409 });
    const after = await EditionFrames.open(path('served'));
    expect(await after.rows(years)).toEqual([{ year: 2024 }]);
    before.close();
    after.close();
  });

  test('an answer that was being read while the folder was replaced is never of two editions', async () => {
    await cp(path('three'), path('busy'), { recursive: true });
    await cp(path('one'), path('next'), { recursive: true });
    const edition = await EditionFrames.open(path('busy'));
    const answers = Array.from({ length: 20 }, () =>
      edition.rows(years).then(
        (rows) => rows.length,
        ({ status }) => status as number,
      ),
    );
    await rename(path('busy'), path('gone'));
    await rename(path('next'), path('busy'));
    expect(new Set(await Promise.all(answers)).difference(new Set([3, 409])).size).toBe(0);
    edition.close();
  });

  test('a fault in a query is not taken for a replaced edition', async () => {
    const edition = await EditionFrames.open(path('one'));
    await expect(edition.rows('SELECT nothing FROM {clusters}')).rejects.toThrow(/Binder Error/);
    edition.close();
  });
});
