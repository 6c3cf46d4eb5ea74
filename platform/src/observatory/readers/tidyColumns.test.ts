import { describe, expect, test } from 'vitest';
import type { ReadRequest } from './reader.ts';
import { readTidy, spoken } from './tidyText.fixture.ts';

describe('the columns of a tidy table', () => {
  test.each([
    ['their own names', 'region,industry,year,employment\nAT,10,2015,7\n'],
    ['their own names in another order and case', 'Employment;YEAR;Industry;Region\n7;2015;10;AT\n'],
    ['well-known names', 'GEO\tNACE_R2\tTIME_PERIOD\tOBS_VALUE\nAT\t10\t2015\t7\n'],
    ['well-known names of another country', 'area_fips|naics code|ref-year|emp\nAT|10|2015|7\n'],
    [
      'own names beside well-known ones',
      'region,region_code,industry,sector,year,employment,value\nAT,x,10,y,2015,7,8\n',
    ],
    ['one column named by a year', 'nace_r2;geo;n2015\n10;AT;7\n'],
    ['quoted names', '"region","industry","year","employment"\n"AT","10","2015","7"\n'],
  ])('%s', async (_, text) => expect(spoken(await readTidy(text))).toEqual(['AT 10 2015 7 @2']));

  test('named by the run, whatever else would be well known', async () => {
    const text = 'place,region,trade,industry,when,year,heads,employment\nAT,x,10,y,2015,1,7,8\n';
    const columns = { region: 'place', industry: 'trade', year: 'WHEN', measure: 'heads' };
    const found = await readTidy(text, { columns });
    expect(spoken(found)).toEqual(['AT 10 2015 7 @2']);
    expect(found.columns).toEqual({ region: 'place', industry: 'trade', year: 'when', employment: 'heads' });
  });

  test('a year that only the name of the figures says', async () => {
    const text = 'nace_r2;geo;n2015\n10;AT;7\n';
    expect(spoken(await readTidy(text, { columns: { region: 'geo', industry: 'nace_r2', measure: 'n2015' } }))).toEqual(
      ['AT 10 2015 7 @2'],
    );
  });

  test('a year column that is not there is left out where the figures that the run names say the year', async () => {
    const columns = { region: 'geo', industry: 'nace_r2', year: 'time', measure: 'n2015' };
    const found = await readTidy('nace_r2;geo;n2015\n10;AT;7\n', { columns });
    expect(spoken(found)).toEqual(['AT 10 2015 7 @2']);
    expect(found.columns).toEqual({ region: 'geo', industry: 'nace_r2', employment: 'n2015' });
  });

  test('a year that the run says, for a file that does not', async () => {
    expect(spoken(await readTidy('region,industry,employment\nAT,10,7\n', { year: 2019 }))).toEqual([
      'AT 10 2019 7 @2',
    ]);
  });

  test('years side by side', async () => {
    const found = await readTidy('region,industry,2014,2015\nAT,10,6,7\nBE,10,,8\n');
    expect(spoken(found)).toEqual([
      'AT 10 2014 6 @2',
      'AT 10 2015 7 @2',
      'BE 10 2014 0–Infinity @3',
      'BE 10 2015 8 @3',
    ]);
    expect(found).toMatchObject({ rowsRead: 2, rowsUsed: 2 });
  });

  test('years side by side for two measures: those of the measure asked for', async () => {
    const text = 'region,industry,wages_2014,employment_2014,wages_2015,employment_2015\nAT,10,60,6,70,7\n';
    expect(spoken(await readTidy(text))).toEqual(['AT 10 2014 6 @2', 'AT 10 2015 7 @2']);
    expect(spoken(await readTidy(text, { measure: 'wages' }))).toEqual(['AT 10 2014 60 @2', 'AT 10 2015 70 @2']);
  });

  test('a further measure goes by its own name', async () => {
    const text = 'region,industry,year,employment,turnover\nAT,10,2015,7,900\n';
    expect(spoken(await readTidy(text, { measure: 'turnover' }))).toEqual(['AT 10 2015 900 @2']);
  });

  test('the names tell the code systems where they can', async () => {
    expect(await readTidy('nuts_id,nace_r2,year,employment\nAT,10,2015,7\n')).toMatchObject({
      regionSystem: 'nuts',
      industrySystem: 'nace',
      absent: 'zero',
    });
    expect(await readTidy('area_fips,naics,year,employment\n01,10,2015,7\n')).toMatchObject({
      regionSystem: 'us',
      industrySystem: 'naics',
    });
    expect(await readTidy('region,industry,year,employment\n01,10,2015,7\n')).toMatchObject({
      regionSystem: 'unknown',
      industrySystem: 'unknown',
    });
  });

  test.each<[string, string, Partial<ReadRequest>, string]>([
    [
      'no region',
      'industry,year,employment\n10,2015,7\n',
      {},
      'made-up.csv has no column known to hold the region; its columns are industry, year, employment. Say which it is, for example --columns region=COLUMN.',
    ],
    [
      'no year',
      'region,industry,employment\nAT,10,7\n',
      {},
      'made-up.csv has no column known to hold the year; its columns are region, industry, employment. Say which it is, for example --columns year=COLUMN, or give the year of the whole file with --file-year.',
    ],
    [
      'two that may be the region',
      'state,county,industry,year,employment\nAT,x,10,2015,7\n',
      {},
      'In made-up.csv the region may be any of state or county. Say which it is, for example --columns region=state.',
    ],
    [
      'years of two measures',
      'region,industry,emp2014,jobs2014\nAT,10,6,7\n',
      {},
      'In made-up.csv the employment may be any of emp2014 or jobs2014. Say which it is, for example --columns employment=emp2014.',
    ],
    [
      'a column named by the run that is not there',
      'region,industry,year,employment\nAT,10,2015,7\n',
      { columns: { region: 'regoin' } },
      'made-up.csv has no column regoin, which --columns gives for the region; its columns are region, industry, year, employment. Did you mean region?',
    ],
    [
      'a year column named by the run where the figures say the year',
      'nace_r2;geo;n2015\n10;AT;7\n',
      { columns: { year: 'time' } },
      'made-up.csv has no column time, which --columns gives for the year; its columns are nace_r2, geo, n2015. The year can be left out: it is in the name of n2015.',
    ],
    [
      'a year column named by the run that is not there, and another that may be meant',
      'nace_r2;geo;period;n2015\n10;AT;2014;7\n',
      { columns: { year: 'time', measure: 'n2015' } },
      'made-up.csv has no column time, which --columns gives for the year; its columns are nace_r2, geo, period, n2015. Did you mean period?',
    ],
    [
      'a year column named by the run that is not there, and figures that say no year',
      'nace_r2;geo;heads\n10;AT;7\n',
      { columns: { year: 'time', measure: 'heads' } },
      'made-up.csv has no column time, which --columns gives for the year; its columns are nace_r2, geo, heads.',
    ],
    [
      'one column for two roles',
      'a,b,c,d\nAT,10,2015,7\n',
      { columns: { region: 'a', industry: 'a' } },
      '--columns gives the column a to two roles: region and industry. Give each its own.',
    ],
    [
      'no header',
      'AT,10,2015,7\nBE,10,2015,8\n',
      {},
      'made-up.csv has no header: its first line is AT, 10, 2015, 7. Put column names above it, for example region,industry,year,employment.',
    ],
  ])('%s', async (_, text, request, sentence) => {
    await expect(readTidy(text, request)).rejects.toMatchObject({ status: 422, message: sentence });
  });
});
