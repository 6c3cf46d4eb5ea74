import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diff } from './diff.ts';
import { diffLines, movedRows } from './diffInWords.ts';
import { madeUpCountry, madeUpDefinition } from './madeUpCountry.fixture.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import type { MapRequest } from './mapRequest.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

let made: MadeUpFolder;
const path = (name: string): string => join(made.folder, name);

beforeAll(async () => {
  made = await madeUpFolder();
  await edition('usual');
});
afterAll(() => rm(made.folder, { recursive: true }));

async function edition(out: string, change: Partial<MapRequest> = {}): Promise<void> {
  await mapRun({ ...made.request, ...change }, path(out), { report: false }, silentTerminal());
}

/** An edition of the same country with some of its rows written otherwise. */
async function withRows(out: string, changed: (row: string) => string | string[]): Promise<void> {
  const input = await made.write(`${out}.csv`, madeUpTable(madeUpCountry().flatMap(changed)));
  await edition(out, { inputs: [input] });
}

/** How the usual edition differs from another one; back: how that differs from it. */
async function words(out: string): Promise<{ forth: string[]; back: string[] }> {
  return {
    forth: diffLines(await diff(path('usual'), path(out)), 30),
    back: diffLines(await diff(path(out), path('usual')), 30),
  };
}

const from =
  (start: string, instead: string) =>
  (row: string): string =>
    row.startsWith(start) ? instead : row;

describe('data', () => {
  test('nothing differs', async () => {
    expect(diffLines(await diff(path('usual'), path('usual')), 30)).toEqual([
      'The two editions were made from the same data, definition, parameters and software.',
      'Compared: 2022, 2023, 2024.',
      'Cells: 102 same, 3 unknown in both.',
      'Stars: 17 certain and 2 possible before, 17 and 2 after.',
      'No star moved.',
    ]);
  });

  test('a figure revised', async () => {
    await withRows('revised', (row) =>
      row.startsWith('R01,29,2022')
        ? 'R01,29,2022,900,,,'
        : row.startsWith('R01,TOTAL,2022')
          ? 'R01,TOTAL,2022,24900,,,'
          : row,
    );
    expect((await words('revised')).forth).toMatchInlineSnapshot(`
      [
        "They differ in data.",
        "Compared: 2022, 2023, 2024.",
        "Cells: 101 same, 1 revised, 3 unknown in both.",
        "Stars: 17 certain and 2 possible before, 15 and 2 after.",
        "1 cluster moved: 1 by figure revised.",
        "  2022 R01 cars: 2 stars → 0 stars (figure revised)",
      ]
    `);
  });

  test('a figure newly published, and back: withdrawn', async () => {
    await withRows('published', from('R01,29,2024', 'R01,29,2024,8000,,,'));
    expect(await words('published')).toMatchInlineSnapshot(`
      {
        "back": [
          "They differ in data.",
          "Compared: 2022, 2023, 2024.",
          "Cells: 102 same, 1 withdrawn, 2 unknown in both.",
          "Stars: 18 certain and 0 possible before, 17 and 2 after.",
          "2 clusters moved: 1 by figure withdrawn, 1 by figures elsewhere.",
          "  2024 R01 cars: 3 stars → 2 stars, up to 3 (figure withdrawn)",
          "  2024 R12 shops: 0 stars → 0 stars, up to 1 (figures elsewhere)",
        ],
        "forth": [
          "They differ in data.",
          "Compared: 2022, 2023, 2024.",
          "Cells: 102 same, 1 newly published, 2 unknown in both.",
          "Stars: 17 certain and 2 possible before, 18 and 0 after.",
          "2 clusters moved: 1 by figure newly published, 1 by figures elsewhere.",
          "  2024 R01 cars: 2 stars, up to 3 → 3 stars (figure newly published)",
          "  2024 R12 shops: 0 stars, up to 1 → 0 stars (figures elsewhere)",
        ],
      }
    `);
  });

  test('a region newly rated, and back: no longer rated', async () => {
    await withRows('region', (row) =>
      row.startsWith('R12,TOTAL,2023')
        ? [row, 'R13,29,2023,20000,,,', 'R13,84,2023,9000,,,', 'R13,TOTAL,2023,29000,,,']
        : row,
    );
    expect(await words('region')).toMatchInlineSnapshot(`
      {
        "back": [
          "They differ in data.",
          "Compared: 2022, 2023, 2024.",
          "Cells: 102 same, 3 unknown in both, 2 in a region no longer rated.",
          "Stars: 17 certain and 2 possible before, 17 and 2 after.",
          "3 clusters moved: 2 by figures elsewhere, 1 by region no longer rated.",
          "  2023 R01 cars: 0 stars → 2 stars (figures elsewhere)",
          "  2023 R12 shops: 0 stars → 1 star (figures elsewhere)",
          "  2023 R13 cars: 3 stars → not rated (region no longer rated)",
        ],
        "forth": [
          "They differ in data.",
          "Compared: 2022, 2023, 2024.",
          "Cells: 102 same, 3 unknown in both, 2 in a region newly rated.",
          "Stars: 17 certain and 2 possible before, 17 and 2 after.",
          "3 clusters moved: 2 by figures elsewhere, 1 by region newly rated.",
          "  2023 R01 cars: 2 stars → 0 stars (figures elsewhere)",
          "  2023 R12 shops: 1 star → 0 stars (figures elsewhere)",
          "  2023 R13 cars: not rated → 3 stars (region newly rated)",
        ],
      }
    `);
  });

  test('what is withheld in a region that one edition alone has is not unknown in both', async () => {
    await withRows('withheld', (row) =>
      row.startsWith('R12,TOTAL,2023')
        ? [row, 'R13,29,2023,,,,c', 'R13,84,2023,9000,,,', 'R13,TOTAL,2023,29000,,,']
        : row,
    );
    const none = { revised: 0, 'newly published': 0, withdrawn: 0, 'unknown in both': 3 };
    expect((await diff(path('usual'), path('withheld'))).cells).toEqual({
      ...none,
      same: 102,
      'in a region newly rated': 2,
      'in a region no longer rated': 0,
    });
    expect((await diff(path('withheld'), path('usual'))).cells).toEqual({
      ...none,
      same: 102,
      'in a region newly rated': 0,
      'in a region no longer rated': 2,
    });
  });

  test('an industry that one edition’s data do not hold is newly published, and back: withdrawn', async () => {
    await withRows('no-shops', (row) => (row.startsWith('R01,47,2022') ? row : /^\w+,47,2022,/.test(row) ? [] : row));
    await withRows('no-shops-at-all', (row) => (/^\w+,47,2022,/.test(row) ? [] : row));
    const { forth, back } = await words('no-shops-at-all');
    expect(forth.find((line) => line.startsWith('Cells:'))).toMatchInlineSnapshot(
      `"Cells: 90 same, 12 withdrawn, 3 unknown in both."`,
    );
    expect(back.find((line) => line.startsWith('Cells:'))).toMatchInlineSnapshot(
      `"Cells: 90 same, 12 newly published, 3 unknown in both."`,
    );
    expect(back.find((line) => / moved: /.test(line))).toMatchInlineSnapshot(
      `"3 clusters moved: 2 by category newly in the data, 1 by figures elsewhere."`,
    );
    expect(back.find((line) => line.includes('not in the data →'))).toMatchInlineSnapshot(
      `"  2022 R02 shops: not in the data → 3 stars (category newly in the data)"`,
    );
    const some = await words('no-shops');
    expect(some.forth.find((line) => line.startsWith('Cells:'))).toMatchInlineSnapshot(
      `"Cells: 91 same, 11 revised, 3 unknown in both."`,
    );
  });

  test('stars that vanish with all activity of a year have moved', async () => {
    await withRows('stopped', (row) => row.replace(/^(\w+,(?:29|47|TOTAL),2024),.*$/, '$1,0,,,'));
    const { forth } = await words('stopped');
    expect(forth.slice(3, 5)).toMatchInlineSnapshot(`
      [
        "Stars: 17 certain and 2 possible before, 12 and 0 after.",
        "3 clusters moved: 2 by figure revised, 1 by figure newly published.",
      ]
    `);
  });

  test('the same inputs in another order are the same data', async () => {
    const rows = madeUpCountry();
    const a = await made.write('a.csv', madeUpTable(rows.slice(0, 60)));
    const b = await made.write('b.csv', madeUpTable(rows.slice(60)));
    await edition('ab', { inputs: [a, b] });
    await edition('ba', { inputs: [b, a] });
    expect((await diff(path('ab'), path('ba'))).differs.data).toBe(false);
  });
});

test('tables that were changed or taken away afterwards are named, on either side', async () => {
  await edition('tampered');
  await writeFile(path('tampered/cells.parquet'), 'not what was written');
  await rm(path('tampered/regions.parquet'));
  const refusal = {
    status: 409,
    places: [
      { file: 'cells.parquet', reason: 'changed' },
      { file: 'regions.parquet', reason: 'missing' },
    ],
  };
  await expect(diff(path('usual'), path('tampered'))).rejects.toMatchObject(refusal);
  await expect(diff(path('tampered'), path('usual'))).rejects.toMatchObject(refusal);
});

describe('the making', () => {
  test('another definition', async () => {
    const definition = await made.write('wide.yaml', madeUpDefinition.replace('["29"]', '["29", "84"]'));
    await edition('definition', { definition, years: [2022] });
    const difference = await diff(path('usual'), path('definition'));
    expect(difference.differs).toEqual({ data: false, definition: true, parameters: false, software: false });
    expect(new Set(movedRows(difference.moved).map((row) => row['cause']))).toEqual(new Set(['definition']));
  });

  test('other parameters', async () => {
    await edition('parameters', { settings: { 'size.top': '0.05' } });
    const difference = await diff(path('usual'), path('parameters'));
    expect(difference.differs).toEqual({ data: false, definition: false, parameters: true, software: false });
    expect(difference.causes).toEqual({ parameters: 6 });
    await edition('kept', { unboundedRegions: 'keep' });
    expect((await diff(path('usual'), path('kept'))).differs).toMatchObject({ data: false, parameters: true });
  });

  test('other software', async () => {
    await edition('software', { settings: { 'size.top': '0.05' } });
    const manifest = await readFile(path('usual/manifest.json'), 'utf8');
    const preset = /"preset": \{[^]*?\n {2}\},/;
    const other = await readFile(path('software/manifest.json'), 'utf8');
    await writeFile(
      path('software/manifest.json'),
      other.replace(preset, preset.exec(manifest)![0]).replace(/"version": "[\d.]+"/, '"version": "0.0.0"'),
    );
    const difference = await diff(path('usual'), path('software'));
    expect(difference.differs).toEqual({ data: false, definition: false, parameters: false, software: true });
    expect(difference.causes).toEqual({ software: 6 });
  });

  test('fewer years: those that both have are compared', async () => {
    await edition('last', { years: [2024] });
    const { forth } = await words('last');
    expect(forth).toEqual([
      'The two editions were made from the same data, definition, parameters and software.',
      'Compared: 2024.',
      'Cells: 32 same, 3 unknown in both.',
      'Stars: 5 certain and 2 possible before, 5 and 2 after.',
      'No star moved.',
    ]);
  });

  test('no year in common', async () => {
    await edition('first', { years: [2022] });
    await edition('then', { years: [2023] });
    await expect(diff(path('first'), path('then'))).rejects.toMatchObject({
      status: 422,
      message: `The editions have no year in common: ${path('first')} has 2022, ${path('then')} has 2023. A comparison is of two releases, or two sets of rules, for the same years. For change over time map all years into one edition (--year 2022-2023); to compare releases map both with a year in common.`,
    });
  });

  test('another measure: stars are compared, cells are not', async () => {
    const wages = madeUpCountry().map((row) =>
      row.replace(/,(\d+),,,$/, (_, figure: string) => `,${Number(figure) * 30},,,`),
    );
    const input = await made.write('wages.csv', madeUpTable(wages).replaceAll('employment', 'wages'));
    await edition('wages', { inputs: [input], measure: 'wages' });
    const { forth } = await words('wages');
    expect(forth).toContain('Cells are not compared, because the editions count different things.');
    expect(forth[0]).toBe('They differ in data, parameters.');
  });

  test('a long list is cut short unless all is asked for', async () => {
    await edition('parameters', { settings: { 'size.top': '0.05' } });
    const difference = await diff(path('usual'), path('parameters'));
    expect(diffLines(difference, 2).slice(-2)).toEqual([
      '  2022 R02 shops: 3 stars → 2 stars (parameters)',
      '  … and 4 more: add --all to list them, or --json.',
    ]);
    expect(diffLines(difference, Infinity)).toHaveLength(11);
  });
});
