import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { givenFile } from './givenFile.ts';
import { readInputs } from './readInputs.ts';
import type { ReadRequest } from './reader.ts';

const employment: ReadRequest = { measure: 'employment', columns: {}, where: {} };
const head = 'region,industry,year,employment\n';
const laterVintage = fileURLToPath(
  new URL('../../../../../shared/data/eu/sbs_r_nuts06_r2_2015_v16110.csv', import.meta.url),
);

describe('several inputs', () => {
  test('are gathered one after another, each observation and rejection with its file', async () => {
    const first = await givenFile('a.csv', `${head}AT,10,2015,7\nAT,11,2015,many\n`);
    const second = await givenFile('b.csv', `${head}BE,10,2015,8\nAT,10,2016,9\n`);
    const found = await readInputs([first, second], employment);
    expect([...found.source]).toEqual([0, 0, 1, 1]);
    expect([...found.value]).toEqual([7, NaN, 8, 9]);
    expect([...found.low]).toEqual([7, 0, 8, 9]);
    expect([...found.high]).toEqual([7, Infinity, 8, 9]);
    expect(found.regions).toEqual(['AT', 'BE']);
    expect(found.rejections.map(({ source, line }) => [source, line])).toEqual([[0, 3]]);
    expect(found.sources).toMatchObject([
      { name: 'a.csv', reader: 'tidy', encoding: 'utf-8', rowsRead: 2, rowsUsed: 1 },
      { name: 'b.csv', reader: 'tidy', rowsRead: 2, rowsUsed: 2 },
    ]);
  });

  test('may lie in one zip archive', async () => {
    const path = await givenFile(
      'all.zip',
      zipSync({ 'a.csv': strToU8(`${head}AT,10,2015,7\n`), 'b.csv': strToU8(`${head}BE,10,2015,8\n`) }),
    );
    const found = await readInputs([path], employment);
    expect(found.sources.map(({ name }) => name)).toEqual(['all.zip!a.csv', 'all.zip!b.csv']);
    expect([...found.value]).toEqual([7, 8]);
  });

  test('that are the same file under two names are refused', async () => {
    const first = await givenFile('a.csv', `${head}AT,10,2015,7\n`);
    const second = await givenFile('b.csv', `${head}AT,10,2015,7\n`);
    await expect(readInputs([first, second], employment)).rejects.toThrow(
      `${second} and ${first} are the same file: give it once.`,
    );
  });

  test('none at all is wrong usage', async () => {
    await expect(readInputs([], employment)).rejects.toMatchObject({ status: 400 });
  });
});

test('a known figure is its own bounds, also after one that is not known', async () => {
  const found = await readInputs(
    [await givenFile('a.csv', `${head}AT,10,2015,7\nAT,11,2015,:\nAT,12,2015,9\n`)],
    employment,
  );
  expect([...found.low]).toEqual([7, 0, 9]);
  expect([...found.high]).toEqual([7, Infinity, 9]);
});

test('tells how far it has come, and stops at once when it is told to', async () => {
  const path = await givenFile('a.csv.gz', gzipSync(`${head}AT,10,2015,7\n`));
  const told: string[] = [];
  await readInputs([path], employment, ({ file, bytes, of }) => told.push(`${file} ${bytes}/${of}`));
  const size = gzipSync(`${head}AT,10,2015,7\n`).length;
  expect(told).toEqual([`${path} ${size}/${size}`]);
  await expect(readInputs([path], employment, undefined, AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('columns that the run names make a tidy table of a publisher’s file that has them all', async () => {
  const text =
    'area_fips,own_code,industry_code,agglvl_code,size_code,year,qtr,disclosure_code,annual_avg_estabs,annual_avg_emplvl\n01001,5,10,71,0,2015,A,,3,7\n';
  const path = await givenFile('made-up.csv', text);
  const columns = { region: 'area_fips', industry: 'industry_code', year: 'year', measure: 'annual_avg_estabs' };
  expect((await readInputs([path], employment)).sources[0]).toMatchObject({ reader: 'qcew' });
  expect((await readInputs([path], { ...employment, columns })).sources[0]).toMatchObject({ reader: 'tidy' });
});

describe.skipIf(!existsSync(laterVintage))(
  'Eurostat’s regional business statistics of 2015 as a semicolon table (skipped where ../shared/data is absent)',
  () => {
    test.each([
      {},
      { region: 'geo', industry: 'nace_r2', measure: 'n2015' },
      { region: 'geo', industry: 'nace_r2', year: 'time', measure: 'n2015' },
    ])('is read with --columns %j', async (columns) => {
      const found = await readInputs([laterVintage], { ...employment, columns });
      const known = found.value.filter((value) => !Number.isNaN(value)).length;
      expect([found.length, known, found.regions.length, found.industries.length]).toEqual([46_859, 38_211, 470, 101]);
      expect(new Set(found.year)).toEqual(new Set([2015]));
      expect(found.rejections).toHaveLength(30);
      expect(new Set(found.rejections.map(({ value, reason }) => `${value}: ${reason}`))).toEqual(
        new Set(['12:00 AM: not a number']),
      );
      // The thirty are no figures, and their cells are not known.
      const lines = new Set(found.rejections.map(({ line }) => line));
      const refused = [...found.line.keys()].filter((at) => lines.has(found.line[at]!));
      expect(refused).toHaveLength(30);
      expect(new Set(refused.map((at) => `${found.value[at]} ${found.low[at]}–${found.high[at]}`))).toEqual(
        new Set(['NaN 0–Infinity']),
      );
      expect(found.sources[0]).toMatchObject({ reader: 'tidy', rowsRead: 46_859, rowsUsed: 46_829 });
    });
  },
);
