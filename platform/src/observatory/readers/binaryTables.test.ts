import { copyFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { givenFile } from './givenFile.ts';
import type { Observations } from './observations.ts';
import { readInputs } from './readInputs.ts';
import type { ReadRequest } from './reader.ts';

const employment: ReadRequest = { measure: 'employment', columns: {}, where: {} };

async function givenParquet(name: string, select: string): Promise<string> {
  const plain = await givenFile('made.parquet', '');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${plain}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  const path = join(dirname(plain), name);
  await rename(plain, path);
  return path;
}

function spoken(observations: Observations): string[] {
  return Array.from({ length: observations.length }, (_, at) => {
    const codes = `${observations.regions[observations.region[at]!]} ${observations.industries[observations.industry[at]!]} ${observations.year[at]}`;
    return `${codes} ${observations.value[at]} [${observations.low[at]}, ${observations.high[at]}] @${observations.line[at]}`;
  });
}

describe('a tidy table as Parquet', () => {
  test('gives the same observations as the CSV, whatever types its columns have', async () => {
    const path = await givenParquet(
      'a.parquet',
      `SELECT * FROM (VALUES ('AT', 10::BIGINT, 2015::SMALLINT, 7.25::DOUBLE), ('BE', 11, 2015, NULL), ('BE', 12, 2016, 0.1)) t(geo, nace_r2, year, employment)`,
    );
    const found = await readInputs([path], employment);
    expect(spoken(found)).toEqual([
      'AT 10 2015 7.25 [7.25, 7.25] @1',
      'BE 11 2015 NaN [0, Infinity] @2',
      'BE 12 2016 0.1 [0.1, 0.1] @3',
    ]);
    expect(found.sources[0]).toMatchObject({
      reader: 'parquet',
      rowsRead: 3,
      rowsUsed: 3,
      columns: { region: 'geo', employment: 'employment' },
    });
    expect(found.sources[0]).not.toHaveProperty('encoding');
  });

  test('of more rows than one chunk', async () => {
    const path = await givenParquet(
      'a.parquet',
      `SELECT 'R' || (i % 100) AS region, 'I' || (i // 100) AS industry, 2015 AS year, i AS employment FROM range(10000) t(i)`,
    );
    const found = await readInputs([path], employment);
    expect([found.length, found.regions.length, found.industries.length, found.value[9999], found.line[9999]]).toEqual([
      10_000, 100, 100, 9999, 10_000,
    ]);
  });

  test.each(['a*.parquet', 'a?.parquet', 'a[b].parquet'])(
    '%s is one file though its name looks like a pattern',
    async (name) => {
      const path = await givenParquet(name, `SELECT 'AT' AS region, '10' AS industry, 2015 AS year, 7 AS employment`);
      await copyFile(path, join(dirname(path), 'ab.parquet'));
      expect(spoken(await readInputs([path], employment))).toEqual(['AT 10 2015 7 [7, 7] @1']);
    },
  );

  test('broken off is refused in a sentence', async () => {
    const path = await givenFile('a.parquet', 'PAR1\u0015\u0004 broken off');
    await expect(readInputs([path], employment)).rejects.toThrow(
      /^a\.parquet can't be read as Parquet \(.*\): fetch or export it again\.$/,
    );
  });
});

describe('a tidy table as XLSX', () => {
  async function givenWorkbook(
    sheets: readonly { sheet: string; rows: (string | number | null)[][] }[],
  ): Promise<string> {
    const path = await givenFile('a.xlsx', '');
    await writeExcel(
      sheets.map(({ sheet, rows }) => ({
        sheet,
        data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
      })),
    ).toFile(path);
    return path;
  }

  test('gives the same observations as the CSV, from the first sheet that has the columns', async () => {
    const path = await givenWorkbook([
      { sheet: 'Notes', rows: [['Made up for a test']] },
      {
        sheet: 'Figures',
        rows: [
          ['Region', 'Industry', 'Year', 'Employment'],
          ['Österreich', 10, 2015, 7.25],
          ['BE', '011', 2015, null],
          ['BE', 12, 2016, 'many'],
        ],
      },
    ]);
    const found = await readInputs([path], employment);
    expect(spoken(found)).toEqual([
      'Österreich 10 2015 7.25 [7.25, 7.25] @2',
      'BE 011 2015 NaN [0, Infinity] @3',
      'BE 12 2016 NaN [0, Infinity] @4',
    ]);
    expect(found.rejections).toEqual([
      { source: 0, line: 4, column: 'Employment', value: 'many', reason: 'not a number' },
    ]);
    expect(found.sources[0]).toMatchObject({ reader: 'xlsx', rowsRead: 3, rowsUsed: 2 });
  });

  test('without the columns is refused with those of its first sheet', async () => {
    const path = await givenWorkbook([
      {
        sheet: 'Notes',
        rows: [
          ['Region', 'Industry', 'Year', 'Figure?'],
          ['AT', 10, 2015, 7],
        ],
      },
    ]);
    await expect(readInputs([path], employment)).rejects.toThrow(
      'a.xlsx (sheet Notes) has no column known to hold the employment; its columns are Region, Industry, Year, Figure?. Say which it is, for example --columns employment=COLUMN.',
    );
  });
});
