import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EditionFrames } from './editionFrames.ts';
import { explain } from './explain.ts';
import { explainedRegion } from './explainedRegion.ts';
import { madeUpCountry } from './madeUpCountry.fixture.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

let made: MadeUpFolder;
let edition: EditionFrames;
beforeAll(async () => {
  made = await madeUpFolder();
  // A wrong sign in 2023 of R03, and in all years of R04; only withheld figures of R05 in 2023.
  const rows = madeUpCountry()
    .filter((row) => !row.includes(',TOTAL,'))
    .map((row) => (/^(R03,47,2023|R04,47,\d+),/.test(row) ? row.replace(/^(\w+,\d+,\d+),/, '$1,-') : row))
    .map((row) => row.replace(/^(R05,\d+,2023),.*$/, '$1,,,,c'));
  const input = await made.write('slips.csv', madeUpTable(rows));
  const out = join(made.folder, 'out');
  await mapRun({ ...made.request, inputs: [input], totalIndustry: null }, out, { report: false }, silentTerminal());
  edition = await EditionFrames.open(out);
});
afterAll(async () => {
  edition.close();
  await rm(made.folder, { recursive: true });
});

const away = 'The region is therefore left out of that year: it is in no rank and no total. issues.csv names the rows.';

test.each([
  ['R03', 2023],
  ['R04', null],
])('%s in %s: left out for want of a bound', async (asked, year) => {
  const region = await explainedRegion(edition, asked, new Map());
  await expect(explain(edition, region, 'shops', year, `Haven (${region})`)).rejects.toMatchObject({
    status: 404,
    message: `Haven (${region}) has figures for ${year ?? 2024}, but one of them at least could not be used, and nothing bounds it from above. ${away}`,
  });
});

test('left out for want of any figure', async () => {
  await expect(explain(edition, 'R05', 'shops', 2023)).rejects.toThrow(
    `R05 has rows for 2023, but no figure in them. ${away}`,
  );
});

test('by its name, where it is left out of every year; a code that is nowhere is none', async () => {
  expect(await explainedRegion(edition, 'haven', new Map([['R04', 'Haven']]))).toBe('R04');
  await expect(explainedRegion(edition, 'R44', new Map())).rejects.toThrow('The edition has no region "R44"');
  expect((await explain(edition, 'R03', 'shops', 2022)).starsMax).toBeGreaterThanOrEqual(0);
});
