import { describe, expect, test } from 'vitest';
import { inputOfText } from './inputOfText.ts';
import { ObservationBuilder } from './observationBuilder.ts';
import type { Observations, Source } from './observations.ts';
import type { ReadRequest } from './reader.ts';
import { tidy } from './tidy.ts';

const employment: ReadRequest = { measure: 'employment', columns: {}, where: {} };

async function read(
  text: string,
  request: Partial<ReadRequest> = {},
): Promise<
  Observations & Pick<Source, 'rowsRead' | 'rowsUsed' | 'columns' | 'regionSystem' | 'industrySystem' | 'absent'>
> {
  const builder = new ObservationBuilder(request.measure ?? 'employment');
  const summary = await tidy.read(inputOfText('made-up.csv', text), builder, { ...employment, ...request });
  return { ...builder.finish(), ...summary };
}

/** Every observation as `region industry year figure flag @line`. */
function spoken(observations: Observations): string[] {
  return Array.from({ length: observations.length }, (_, at) => {
    const value = observations.value[at]!;
    const figure = Number.isNaN(value) ? `${observations.low[at]}–${observations.high[at]}` : String(value);
    const flag = observations.flags[observations.flag[at]!]!;
    const place = `${observations.regions[observations.region[at]!]} ${observations.industries[observations.industry[at]!]} ${observations.year[at]}`;
    return `${place} ${figure}${flag === '' ? '' : ` ${flag}`} @${observations.line[at]}`;
  });
}

function refused(observations: Observations): string[] {
  return observations.rejections.map(({ line, column, value, reason }) => `${line} ${column} ${value}: ${reason}`);
}

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
  ])('%s', async (_, text) => expect(spoken(await read(text))).toEqual(['AT 10 2015 7 @2']));

  test('named by the run, whatever else would be well known', async () => {
    const text = 'place,region,trade,industry,when,year,heads,employment\nAT,x,10,y,2015,1,7,8\n';
    const columns = { region: 'place', industry: 'trade', year: 'WHEN', measure: 'heads' };
    const found = await read(text, { columns });
    expect(spoken(found)).toEqual(['AT 10 2015 7 @2']);
    expect(found.columns).toEqual({ region: 'place', industry: 'trade', year: 'when', employment: 'heads' });
  });

  test('a year that only the name of the figures says', async () => {
    const text = 'nace_r2;geo;n2015\n10;AT;7\n';
    expect(spoken(await read(text, { columns: { region: 'geo', industry: 'nace_r2', measure: 'n2015' } }))).toEqual([
      'AT 10 2015 7 @2',
    ]);
  });

  test('a year column that is not there is left out where the figures that the run names say the year', async () => {
    const columns = { region: 'geo', industry: 'nace_r2', year: 'time', measure: 'n2015' };
    const found = await read('nace_r2;geo;n2015\n10;AT;7\n', { columns });
    expect(spoken(found)).toEqual(['AT 10 2015 7 @2']);
    expect(found.columns).toEqual({ region: 'geo', industry: 'nace_r2', employment: 'n2015' });
  });

  test('a year that the run says, for a file that does not', async () => {
    expect(spoken(await read('region,industry,employment\nAT,10,7\n', { year: 2019 }))).toEqual(['AT 10 2019 7 @2']);
  });

  test('years side by side', async () => {
    const found = await read('region,industry,2014,2015\nAT,10,6,7\nBE,10,,8\n');
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
    expect(spoken(await read(text))).toEqual(['AT 10 2014 6 @2', 'AT 10 2015 7 @2']);
    expect(spoken(await read(text, { measure: 'wages' }))).toEqual(['AT 10 2014 60 @2', 'AT 10 2015 70 @2']);
  });

  test('a further measure goes by its own name', async () => {
    const text = 'region,industry,year,employment,turnover\nAT,10,2015,7,900\n';
    expect(spoken(await read(text, { measure: 'turnover' }))).toEqual(['AT 10 2015 900 @2']);
  });

  test('the names tell the code systems where they can', async () => {
    expect(await read('nuts_id,nace_r2,year,employment\nAT,10,2015,7\n')).toMatchObject({
      regionSystem: 'nuts',
      industrySystem: 'nace',
      absent: 'zero',
    });
    expect(await read('area_fips,naics,year,employment\n01,10,2015,7\n')).toMatchObject({
      regionSystem: 'us',
      industrySystem: 'naics',
    });
    expect(await read('region,industry,year,employment\n01,10,2015,7\n')).toMatchObject({
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
    await expect(read(text, request)).rejects.toMatchObject({ status: 422, message: sentence });
  });
});

describe('a figure that is not known', () => {
  test.each(['', ':', ': c', 'NA', 'n/a', 'c', '.', '..', 'x', '-', 'NaN'])(
    '%j stays unknown, with the token as its flag',
    async (token) => {
      expect(spoken(await read(`region,industry,year,employment\nAT,10,2015,${token}\n`))).toEqual([
        `AT 10 2015 0–Infinity${token === '' ? '' : ` ${token}`} @2`,
      ]);
    },
  );

  test('lies in the range that is given', async () => {
    const text = `region,industry,year,employment,employment_low,employment_high,flag
AT,10,2015,,20,99,c
AT,11,2015,:,20,,
AT,12,2015,,,99,
AT,13,2015,7,7,7,
AT,14,2015,7,,,b
AT,15,2015,50,20,99,e
AT,16,2015,,100,inf,
`;
    expect(spoken(await read(text))).toEqual([
      'AT 10 2015 20–99 c @2',
      'AT 11 2015 20–Infinity : @3',
      'AT 12 2015 0–99 @4',
      'AT 13 2015 7 @5',
      'AT 14 2015 7 b @6',
      'AT 15 2015 20–99 e @7',
      'AT 16 2015 100–Infinity @8',
    ]);
  });
});

test.each([
  ['219 d', 'AT 10 2015 219 d @2'],
  ['4.0  bu', 'AT 10 2015 4 bu @2'],
])('%s is a figure with its flags', async (cell, observation) =>
  expect(spoken(await read(`region,industry,year,employment\nAT,10,2015,${cell}\n`))).toEqual([observation]),
);

test.each(['5 k', '5 m', '1 234', '12:00 AM', 'd 5', '-4 d'])('%s is no figure with flags', async (cell) =>
  expect(refused(await read(`region,industry,year,employment\nAT,10,2015,${cell}\n`))).toHaveLength(1),
);

describe('a row that can not be used', () => {
  test('is refused with its line, column, value and reason, its cell unknown where its place is known, and the others are used', async () => {
    const text = `region,industry,year,employment
AT,10,2015,7
AT,11,2015,-3
AT,12,2015,many
AT,13,2015,1e999
AT,14,2015,"12,5"
AT,15,15,7
AT,16,2015-06-30,7
AT,17,2015Q1,7
AT,18,,7
,19,2015,7
AT,,2015,7
AT,21,2015
AT,22,2015,7,8
AT,23,2015,7,
AT,24,2015.0,7
`;
    const found = await read(text);
    expect(refused(found)).toEqual([
      '3 employment -3: negative',
      '4 employment many: not a number',
      '5 employment 1e999: too large',
      '6 employment 12,5: decimal comma',
      '7 year 15: not a year',
      '8 year 2015-06-30: not annual',
      '9 year 2015Q1: not annual',
      '10 year : no year',
      '11 region : no region',
      '12 industry : no industry',
      '13  AT | 21 | 2015: too few columns',
      '14  AT | 22 | 2015 | 7 | 8: too many columns',
    ]);
    expect(spoken(found)).toEqual([
      'AT 10 2015 7 @2',
      'AT 11 2015 0–Infinity @3',
      'AT 12 2015 0–Infinity @4',
      'AT 13 2015 0–Infinity @5',
      'AT 14 2015 0–Infinity @6',
      'AT 23 2015 7 @15',
      'AT 24 2015 7 @16',
    ]);
    expect(found).toMatchObject({ rowsRead: 15, rowsUsed: 3 });
    expect(found.regions).toEqual(['AT']);
  });

  test('has bounds that contradict each other or the figure', async () => {
    const text = `region,industry,year,employment,low,high
AT,10,2015,,99,20
AT,11,2015,7,8,9
AT,12,2015,,-1,9
AT,13,2015,,1,some
`;
    const found = await read(text);
    expect(refused(found)).toEqual([
      '2 employment : outside its bounds',
      '3 employment 7: outside its bounds',
      '4 low -1: not a bound',
      '5 high some: not a bound',
    ]);
    expect(spoken(found)).toEqual([
      'AT 10 2015 0–Infinity @2',
      'AT 11 2015 0–Infinity @3',
      'AT 12 2015 0–Infinity @4',
      'AT 13 2015 0–Infinity @5',
    ]);
    expect(found.rowsUsed).toBe(0);
  });

  test('of years side by side is refused figure by figure', async () => {
    const found = await read('region,industry,2014,2015\nAT,10,x1,7\n');
    expect(refused(found)).toEqual(['2 2014 x1: not a number']);
    expect(spoken(found)).toEqual(['AT 10 2014 0–Infinity @2', 'AT 10 2015 7 @2']);
  });

  test('has neither a figure nor a region: the row has no place, so nothing is unknown', async () => {
    const found = await read('region,industry,year,employment\nAT,10,2015,7\n,11,2015,many\n');
    expect(refused(found)).toEqual(['3 region : no region']);
    expect(spoken(found)).toEqual(['AT 10 2015 7 @2']);
  });
});

test.each(['1.234,5', '1.234.567', '-12.345,00'])(
  '%s proves that 1.234 elsewhere is not what it seems: the file is refused',
  async (figure) => {
    const text = `region;industry;year;employment\nAT;10;2015;1.234\nAT;11;2015;${figure}\n`;
    await expect(read(text)).rejects.toThrow(
      `made-up.csv writes ${figure} in column employment, line 3: a point sets off thousands there`,
    );
  },
);

test('recognises a table of two columns and more, and nothing else', () => {
  expect(tidy.recognises('a,b\n1,2\n')).toBe(true);
  expect(tidy.recognises('{"a": 1, "b": 2}')).toBe(false);
  expect(tidy.recognises('<a b="1,2"/>')).toBe(false);
  expect(tidy.recognises('just a sentence without more\n')).toBe(false);
});
