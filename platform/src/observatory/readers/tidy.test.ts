import { describe, expect, test } from 'vitest';
import { tidy } from './tidy.ts';
import { readTidy, refused, spoken } from './tidyText.fixture.ts';

describe('a figure that is not known', () => {
  test.each(['', ':', ': c', 'NA', 'n/a', 'c', '.', '..', 'x', '-', 'NaN'])(
    '%j stays unknown, with the token as its flag',
    async (token) => {
      expect(spoken(await readTidy(`region,industry,year,employment\nAT,10,2015,${token}\n`))).toEqual([
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
    expect(spoken(await readTidy(text))).toEqual([
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
  expect(spoken(await readTidy(`region,industry,year,employment\nAT,10,2015,${cell}\n`))).toEqual([observation]),
);

test.each(['5 k', '5 m', '1 234', '12:00 AM', 'd 5', '-4 d'])('%s is no figure with flags', async (cell) =>
  expect(refused(await readTidy(`region,industry,year,employment\nAT,10,2015,${cell}\n`))).toHaveLength(1),
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
    const found = await readTidy(text);
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
    const found = await readTidy(text);
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
    const found = await readTidy('region,industry,2014,2015\nAT,10,x1,7\n');
    expect(refused(found)).toEqual(['2 2014 x1: not a number']);
    expect(spoken(found)).toEqual(['AT 10 2014 0–Infinity @2', 'AT 10 2015 7 @2']);
  });

  test('has neither a figure nor a region: the row has no place, so nothing is unknown', async () => {
    const found = await readTidy('region,industry,year,employment\nAT,10,2015,7\n,11,2015,many\n');
    expect(refused(found)).toEqual(['3 region : no region']);
    expect(spoken(found)).toEqual(['AT 10 2015 7 @2']);
  });
});

test.each(['1.234,5', '1.234.567', '-12.345,00'])(
  '%s proves that 1.234 elsewhere is not what it seems: the file is refused',
  async (figure) => {
    const text = `region;industry;year;employment\nAT;10;2015;1.234\nAT;11;2015;${figure}\n`;
    await expect(readTidy(text)).rejects.toThrow(
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
