import { describe, expect, test } from 'vitest';
import { refused, readTidy, spoken } from './tidyText.fixture.ts';

const semicolons = 'region;industry;year;employment\n';

describe('a point before three digits in a table of semicolons', () => {
  test('is not read while nothing tells what it means', async () => {
    await expect(readTidy(`${semicolons}AT;10;2015;1.234\nAT;11;2015;12.500\nAT;12;2015;800\n`)).rejects.toMatchObject({
      status: 422,
      message:
        'made-up.csv writes 1.234 in column employment, line 2, and nothing in the file tells whether that is 1.234 or 1234: every point has three digits after it. ' +
        'Say what a decimal is written with: --decimal point, or --decimal comma where points set off thousands.',
      places: [{ line: 2, column: 'employment', value: '1.234', reason: 'point before three digits' }],
    });
  });

  test('is what the run says', async () => {
    const text = `${semicolons}AT;10;2015;1.234\n`;
    expect(spoken(await readTidy(text, { decimal: 'point' }))).toEqual(['AT 10 2015 1.234 @2']);
    expect(spoken(await readTidy(text, { decimal: 'comma' }))).toEqual(['AT 10 2015 1234 @2']);
  });

  test.each([
    ['a figure with other decimals', '12.5'],
    ['a figure below one', '0.125'],
    ['four digits without a point', '1234'],
    ['four digits before a point', '1234.567'],
  ])('is decimal where %s shows it', async (_, other) => {
    const found = await readTidy(`${semicolons}AT;10;2015;1.234\nAT;11;2015;${other}\n`);
    expect([...found.value]).toEqual([1.234, Number(other)]);
  });

  test('is decimal where commas part the fields', async () => {
    expect([...(await readTidy('region,industry,year,employment\nAT,10,2015,1.234\n')).value]).toEqual([1.234]);
  });
});

describe('figures with a decimal comma', () => {
  test('are read, thousands set off in any way or not at all', async () => {
    const figures = ['1.234,5', '1234,5', '1.234.567', '1 234', "1'234,25", '7', '12,5 d', ':', ''];
    const text = semicolons + figures.map((figure, at) => `AT;${10 + at};2015;${figure}\n`).join('');
    expect([...(await readTidy(text, { decimal: 'comma' })).value]).toEqual([
      1234.5,
      1234.5,
      1_234_567,
      1234,
      1234.25,
      7,
      12.5,
      NaN,
      NaN,
    ]);
  });

  test('and their bounds; a decimal point is refused there', async () => {
    const text = 'region;industry;year;employment;low;high\nAT;10;2015;;1,5;1.000\nAT;11;2015;2.5;;\n';
    const found = await readTidy(text, { decimal: 'comma' });
    expect([found.low[0], found.high[0]]).toEqual([1.5, 1000]);
    expect(refused(found)).toEqual(['3 employment 2.5: decimal point']);
  });
});

describe('figures beyond 2^53', () => {
  test('are refused and leave an unknown cell; the largest that is exact is taken', async () => {
    const found = await readTidy(
      'region,industry,year,employment\nAT,10,2015,9007199254740991\nAT,11,2015,9007199254740993\nAT,12,2015,1e308\nAT,13,2015,1e999\n',
    );
    expect(spoken(found)).toEqual([
      'AT 10 2015 9007199254740991 @2',
      'AT 11 2015 0–Infinity @3',
      'AT 12 2015 0–Infinity @4',
      'AT 13 2015 0–Infinity @5',
    ]);
    expect(refused(found)).toEqual([
      '3 employment 9007199254740993: too large',
      '4 employment 1e308: too large',
      '5 employment 1e999: too large',
    ]);
  });

  test('are no bounds either', async () => {
    const found = await readTidy('region,industry,year,employment,low,high\nAT,10,2015,,0,1e300\nAT,11,2015,,0,Inf\n');
    expect(refused(found)).toEqual(['2 high 1e300: not a bound']);
    expect([...found.high]).toEqual([Infinity, Infinity]);
  });
});

describe('one value of a further dimension', () => {
  const text = 'region,industry,year,sex,employment\nAT,10,2015,F,3\nAT,10,2015,M,4\nAT,10,2015,T,7\n';

  test('is taken, the others are set aside', async () => {
    const found = await readTidy(text, { where: { Sex: 'T' } });
    expect(spoken(found)).toEqual(['AT 10 2015 7 @4']);
    expect(found).toMatchObject({ rowsRead: 3, rowsUsed: 1, rowsSetAside: { 'other sex': 2 } });
  });

  test('that no row has: those there are', async () => {
    await expect(readTidy(text, { where: { sex: 'X' } })).rejects.toMatchObject({
      status: 422,
      message: 'made-up.csv has no sex "X": there is F, M, T.',
    });
  });

  test.each([
    ['age', 'made-up.csv has no dimension "age" to choose a value of: --where takes sex.'],
    ['region', 'made-up.csv has no dimension "region" to choose a value of: --where takes sex.'],
  ])('of a dimension that the table does not have is wrong usage: %s', async (name, message) => {
    await expect(readTidy(text, { where: { [name]: 'T' } })).rejects.toMatchObject({ status: 400, message });
  });
});
