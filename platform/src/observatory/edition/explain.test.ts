import { appendFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellLines } from './cellLines.ts';
import { EditionFrames } from './editionFrames.ts';
import { explain } from './explain.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import type { MapRequest } from './mapRequest.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

let made: MadeUpFolder;
let edition: EditionFrames;

beforeAll(async () => {
  made = await madeUpFolder();
  edition = await mapped('usual', {});
});
afterAll(async () => {
  edition.close();
  await rm(made.folder, { recursive: true });
});

async function mapped(out: string, change: Partial<MapRequest>): Promise<EditionFrames> {
  await mapRun({ ...made.request, ...change }, join(made.folder, out), { report: false }, silentTerminal());
  return EditionFrames.open(join(made.folder, out));
}

/** The words for a cluster of an edition with other rules, line by line. */
async function underRules(
  settings: Record<string, string>,
  region: string,
  category: string,
): Promise<readonly string[]> {
  const other = await mapped('other', { settings });
  try {
    return (await explain(other, region, category, null)).lines;
  } finally {
    other.close();
  }
}

describe('why a cluster has its stars', () => {
  test('a range of employment: two stars, up to three', async () => {
    const { lines, cells, stars, starsMax } = await explain(edition, 'R01', 'cars', 2024);
    expect([stars, starsMax]).toEqual([2, 3]);
    expect([...lines, ...cellLines(cells, 'employment')]).toMatchInlineSnapshot(`
      [
        "Cars (cars) in R01, 2024: 2 stars, up to 3.",
        "Employment: 3,000 to 9,000, of 27,100 to 33,100 in the region, 4,370 to 10,602 in the category and 304,700 to 310,700 in all.",
        "Minimum: reached (at least 1,000 for any star, 2,000 above).",
        "Size: yes. Rank 1 of 10 to 11 regions with the category; just at the cut-off of 3,000 to 9,000.",
        "Specialisation: yes. Location quotient 6.119 to 9.758; 4.119 above the cut-off of 2 (206 % of it).",
        "Focus: possible. 9.06 % to 33.2 % of the region, rank 2 to 13 of 22 to 23 clusters; at worst 24.1 percentage points below the cut-off of 17 % to 33.2 % (72.7 % of it).",
        "One of its cells is unknown; it stands as the interval that the published figures leave.",
        "Cells:",
        "  29  3,000 to 9,000 (flag c)",
      ]
    `);
  });

  test('three certain stars, by the title of the category, in the latest year', async () => {
    const { lines, cells } = await explain(edition, 'R02', 'SHOPS', null);
    expect([...lines, ...cellLines(cells, 'employment')]).toMatchInlineSnapshot(`
      [
        "Shops (shops) in R02, 2024: 3 stars.",
        "Employment: 15,000, of 35,070 in the region, 60,100 in the category and 304,700 to 310,700 in all.",
        "Minimum: reached (at least 1,000 for any star, 14,000 above).",
        "Size: yes. Rank 1 of 12 regions with the category; just at the cut-off of 15,000.",
        "Specialisation: yes. Location quotient 2.168 to 2.211; 0.1685 above the cut-off of 2 (8.42 % of it).",
        "Focus: yes. 42.8 % of the region, rank 1 of 22 to 23 clusters; 9.56 percentage points above the cut-off of 17 % to 33.2 % (28.8 % of it).",
        "All its own cells are published figures.",
        "Cells:",
        "  47  15,000",
      ]
    `);
  });

  test('under the minimum, a hidden figure among its cells', async () => {
    expect((await explain(edition, 'R10', 'cars', 2024)).lines).toMatchInlineSnapshot(`
      [
        "Cars (cars) in R10, 2024: 0 stars.",
        "Employment: 0 to 232, of 24,330 in the region, 4,370 to 10,602 in the category and 304,700 to 310,700 in all.",
        "Minimum: not reached (at least 1,000 for any star, 768 short), so it has no star.",
        "Size: no. Rank 3 to 11 of 10 to 11 regions with the category; 2,768 below the cut-off of 3,000 to 9,000 (92.3 % of it).",
        "Specialisation: no. Location quotient 0 to 0.6438; 1.356 below the cut-off of 2 (67.8 % of it).",
        "Focus: no. 0 % to 0.954 % of the region, rank 15 to 23 of 22 to 23 clusters; 16.1 percentage points below the cut-off of 17 % to 33.2 % (94.4 % of it).",
        "One of its cells is unknown; it stands as the interval that the published figures leave.",
      ]
    `);
  });

  test('no employment: no cluster', async () => {
    expect(await explain(edition, 'R12', 'cars', 2024)).toEqual({
      region: 'R12',
      category: 'cars',
      year: 2024,
      stars: 0,
      starsMax: 0,
      cells: [],
      furtherCells: [],
      lines: ['Cars has no employment in R12 in 2024, so there is no cluster and no star.'],
    });
  });

  test('a rule that is met does not help below the minimum', async () => {
    const lines = await underRules({ minimum: '20000' }, 'R02', 'shops');
    expect(lines.slice(0, 5)).toMatchInlineSnapshot(`
      [
        "Shops (shops) in R02, 2024: 0 stars.",
        "Employment: 15,000, of 35,070 in the region, 60,100 in the category and 304,700 to 310,700 in all.",
        "Minimum: not reached (at least 20,000 for any star, 5,000 short), so it has no star.",
        "Size: no, for want of the minimum. Rank 1 of 12 regions with the category; just at the cut-off of 15,000.",
        "Specialisation: no, for want of the minimum. Location quotient 2.168 to 2.211; 0.1685 above the cut-off of 2 (8.42 % of it).",
      ]
    `);
  });

  test('below the minimum a cut-off that only some of the range reaches is told as such', async () => {
    const lines = await underRules({ minimum: '10000' }, 'R01', 'cars');
    expect(lines.at(-2)).toBe(
      'Focus: no, for want of the minimum. 9.06 % to 33.2 % of the region, rank 2 to 13 of 22 to 23 clusters; at worst 24.1 percentage points below the cut-off of 17 % to 33.2 % (72.7 % of it).',
    );
  });

  test('what nothing bounds is told without a distance', async () => {
    const rows = ['A', 'B', 'C'].flatMap((region) => [`${region},29,2024,,,,`, `${region},47,2024,90000,,,`]);
    const other = await mapped('unbounded', {
      inputs: [await made.write('unbounded.csv', madeUpTable(rows))],
      totalIndustry: null,
      unboundedRegions: 'keep',
      settings: { 'size.top': '0.4' },
    });
    const { lines } = await explain(other, 'A', 'cars', 2024);
    other.close();
    expect(lines.join(' ')).not.toContain('NaN');
    expect(lines.find((line) => line.startsWith('Size'))).toBe(
      'Size: possible. Rank 1 to 3 of 0 to 3 regions with the category; at worst below the cut-off, which is unknown.',
    );
  });

  test('a minimum that only some of the range reaches', async () => {
    expect((await underRules({ minimum: '5000' }, 'R01', 'cars'))[2]).toBe(
      'Minimum: perhaps (at least 5,000 for any star).',
    );
  });

  test('no minimum, and too few regions for a place', async () => {
    const lines = await underRules({ minimum: '0', 'size.top': '0.05' }, 'R02', 'shops');
    expect(lines.slice(2, 3)).toMatchInlineSnapshot(`
      [
        "Size: no. Rank 1 of 12 regions with the category; no cut-off, because there are too few.",
      ]
    `);
  });
});

test.each(['cells.parquet', 'clusters.parquet', 'proof.parquet', 'regions.parquet', 'definitions.json'])(
  'an edition whose %s was changed afterwards explains nothing, and names it',
  async (file) => {
    const folder = join(made.folder, 'tampered');
    await cp(join(made.folder, 'usual'), folder, { recursive: true });
    await appendFile(join(folder, file), ' ');
    await expect(EditionFrames.open(folder)).rejects.toMatchObject({
      status: 409,
      message: `${folder} is not what its manifest states, so nothing is read from it: make the edition again, or look with asterism verify ${folder}.`,
      places: [{ file, reason: 'changed' }],
    });
    await rm(folder, { recursive: true });
  },
);

test('a rule that needs a second measure says so where that one falls short', async () => {
  const rows = ['A', 'B', 'C', 'D'].flatMap((region, place) => [
    `${region},29,2024,${400 - 100 * place},${10 * (place + 1)}`,
    `${region},47,2024,500,50`,
  ]);
  const input = await made.write('two.csv', ['region,industry,year,employment,establishments', ...rows, ''].join('\n'));
  const preset = await made.write(
    'two.yaml',
    'name: two\nversion: "1"\ntitle: Two\nsource: Made up\nsize: { quantile: { employment: 0.5, establishments: 0.5 } }\n',
  );
  const two = await mapped('two', { inputs: [input], preset, totalIndustry: null });
  try {
    const { lines, furtherCells } = await explain(two, 'A', 'cars', 2024);
    expect(lines.filter((line) => line.startsWith('Size'))).toEqual([
      'Size: no, for want of establishments. Rank 1 of 4 regions with the category; 150 above the cut-off of 250 (60 % of it).',
      'Size by establishments: no. 10, rank 4 of 4 regions with the category; 15 below the cut-off of 25 (60 % of it).',
    ]);
    expect(furtherCells).toEqual([
      { measure: 'establishments', cells: [expect.objectContaining({ industry: '29', establishments: 10, share: 1 })] },
    ]);
    expect(cellLines(furtherCells[0]!.cells, 'establishments', 'Cells of establishments:')).toEqual([
      'Cells of establishments:',
      '  29  10',
    ]);
  } finally {
    two.close();
  }
});

describe('what can not be explained', () => {
  test.each([
    ['R99', 'cars', 2024, 'The edition has no region "R99" in 2024. Region codes stand in regions.csv.'],
    ['R01', 'ships', 2024, 'The definition made-up has no category "ships"; did you mean shops?'],
    ['R01', 'yachts', 2024, 'The definition made-up has no category "yachts"; its categories are cars, shops.'],
    ['R01', 'cars', 1999, 'The edition has no year 1999; it has 2022, 2023, 2024.'],
  ])('%s %s %i', async (region, category, year, sentence) => {
    await expect(explain(edition, region, category, year)).rejects.toMatchObject({ status: 404, message: sentence });
  });
});
