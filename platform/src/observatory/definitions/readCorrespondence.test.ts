import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { classificationKey, sameClassification } from './classificationKey.ts';
import { correspondenceLinks } from './correspondenceLinks.ts';
import { readCorrespondence } from './readCorrespondence.ts';
import { restoredCodes } from './restoredCodes.ts';

const folder = await mkdtemp(join(tmpdir(), 'asterism-correspondence-'));
afterAll(() => rm(folder, { recursive: true }));

async function tableOf(text: string): Promise<Awaited<ReturnType<typeof readCorrespondence>>> {
  const path = join(folder, 'table.csv');
  await writeFile(path, text);
  return readCorrespondence(path);
}

test.each([
  ['2012\r\nNAICS\r\nUS', 'naics 2012'],
  ['2017 NAICS Code', 'naics 2017'],
  ['NAICS 12', 'naics 2012'],
  ['NAICS97', 'naics 1997'],
  ['NACE Rev. 2', 'nace 2'],
  ['nace_r2', 'nace 2'],
  ['NACE Rev. 2.1', 'nace 2.1'],
  ['NACE', 'nace'],
  ['ISIC 4.0', 'isic 4'],
  ['ISIC Rev. 3.1', 'isic 3.1'],
  ['WZ  2008', 'wz 2008'],
])('"%s" means %s', (name, key) => {
  expect(classificationKey(name)).toBe(key);
});

test('a name without a version means any of its family, another version does not', () => {
  expect(sameClassification('naics', 'naics 2012')).toBe(true);
  expect(sameClassification('naics 2017', 'naics 2012')).toBe(false);
  expect(sameClassification('nace 2', 'nace 2.1')).toBe(false);
});

describe('reading', () => {
  test('lines before the header, titles and notes are passed over', async () => {
    const table = await tableOf(
      'Concordance of 2017,,,\n"(Note: codes in bold, and so on)",,,\n2017 NAICS Code,2017 NAICS Title,NACE Rev. 2,NACE Rev. 2\n111110,Soybean,01.11,Cereals\n111120,Oilseed,01.11,Cereals\n',
    );
    expect(table.sides).toEqual([
      { classification: 'naics 2017', codes: ['111110', '111120'] },
      { classification: 'nace 2', codes: ['01.11', '01.11'] },
    ]);
  });

  test('a table with one column of codes is none', async () => {
    await expect(tableOf('NACE Rev. 2,Title\n01.11,Cereals\n')).rejects.toThrow(
      'is no correspondence table: it needs two columns of codes',
    );
  });

  test('zeros that a spreadsheet cut off are put back, a group marked X is the group', () => {
    expect(restoredCodes(['111', '9810', '012X', '331X', '0'], 'isic 4')).toEqual(['0111', '9810', '012', '331', '0']);
    expect(restoredCodes(['1.11', '10.1', '46.9'], 'nace 2')).toEqual(['01.11', '10.1', '46.9']);
    expect(restoredCodes(['0111', '101', '1010'], 'isic 4')).toEqual(['0111', '101', '1010']);
    expect(restoredCodes(['11111', '111110'], 'naics 2017')).toEqual(['11111', '111110']);
  });
});

describe('links', () => {
  const links = async (rows: string, digits?: number): Promise<Record<string, readonly string[]>> =>
    Object.fromEntries(
      correspondenceLinks(await tableOf(`NAICS 2017,NACE Rev. 2\n${rows}`), 'naics 2017', 'nace 2', digits).targets,
    );

  test('rows of a broader level repeat the finer ones and are left out', async () => {
    expect(await links('111,01.1\n111110,01.11\n111120,01.11\n')).toEqual({ '111110': ['0111'], '111120': ['0111'] });
  });

  test('a link to a group goes to each class of it in the table', async () => {
    expect(await links('111110,01.11\n111336,01.2\n111331,01.24\n111332,01.21\n')).toEqual({
      '111110': ['0111'],
      '111336': ['0124', '0121'],
      '111331': ['0124'],
      '111332': ['0121'],
    });
  });

  test('cut to divisions, three classes of one are three parts of it', async () => {
    expect(await links('311111,10.91\n311111,10.92\n311111,20.59\n', 2)).toEqual({ '311111': ['10', '10', '20'] });
  });

  test('the other direction is the same table', async () => {
    const { targets } = correspondenceLinks(
      await tableOf('NAICS 2017,NACE Rev. 2\n111110,01.11\n111120,01.11\n'),
      'nace 2',
      'naics 2017',
    );
    expect(Object.fromEntries(targets)).toEqual({ '0111': ['111110', '111120'] });
  });
});

const published = fileURLToPath(new URL('../../../../../shared/data/classifications/', import.meta.url));

describe.skipIf(!existsSync(published))('published tables (skipped where ../shared/data is absent)', () => {
  test.each([
    ['2017_to_2012_NAICS.xlsx', 'naics 2012', 'naics 2017', 1065, 1069],
    ['NAICS2017_NACE.csv', 'naics 2017', 'nace 2', 1058, 1798],
    ['2012_NAICS_to_ISIC_4.xlsx', 'naics 2012', 'isic 4', 1066, 1685],
    ['NAICS2017_NAICS2022.csv', 'naics 2017', 'naics 2022', 936, 936],
  ])('%s', async (file, from, to, industries, count) => {
    const table = await readCorrespondence(join(published, file));
    const { targets } = correspondenceLinks(table, from, to);
    expect(targets.size).toBe(industries);
    expect([...targets.values()].flat()).toHaveLength(count);
  });
});
