import { describe, expect, test } from 'vitest';
import { eurostatTsv } from './eurostatTsv.ts';
import { openInput } from './inputFile.ts';
import { inputOfText } from './inputOfText.ts';
import type { Observations } from './observations.ts';
import { publishedSample } from './publishedSample.ts';
import { readWhole } from './readWhole.ts';

// Made-up figures in the publisher's layout.
const old = [
  'nace_r2,indic_sb,geo\\time\t2015 \t2014 ',
  'C,V11210,AT\t7 \t8 ',
  'C,V16110,AT\t708 \t692 b',
  'C10,V16110,AT\t: c\t12 bu',
  'C11,V16110,AT\t:cd\t: ',
  '',
].join('\n');
const current = [
  'freq,nace_r2,indic_sbs,geo\\TIME_PERIOD\t2014 \t2015 ',
  'A,C,EMP_LOC_NR,AT\t692 b\t708 ',
  'A,C10,EMP_LOC_NR,AT\t12 bu\t: @C',
  'A,C11,EMP_LOC_NR,AT\t: \t: d@C',
  'A,C,LOC_NR,AT\t8 \t7 ',
  '',
].join('\r\n');

const inBoth = [
  'AT C 2014 = 692 [b]',
  'AT C 2015 = 708',
  'AT C10 2014 = 12 [bu]',
  'AT C10 2015 in 0..Infinity [:c]',
  'AT C11 2014 in 0..Infinity [:]',
  'AT C11 2015 in 0..Infinity [:cd]',
];

describe('made-up files in both header styles', () => {
  test('are recognised by their header alone', () => {
    expect(eurostatTsv.recognises(old)).toBe(true);
    expect(eurostatTsv.recognises(current)).toBe(true);
    expect(eurostatTsv.recognises('geo,time,values\nAT,2015,1\n')).toBe(false);
    expect(eurostatTsv.recognises('region\tindustry\t2015\n')).toBe(false);
  });

  test.each([
    ['old', old, 4],
    ['current', current, 4],
  ])('%s: figures, flags and missing cells; the other measure is set aside', async (_, text, rows) => {
    const { lines, source } = await readWhole(eurostatTsv, inputOfText('x.tsv', text));
    expect(lines).toEqual(inBoth);
    expect(source).toEqual({
      regionSystem: 'nuts',
      industrySystem: 'nace',
      absent: 'unknown',
      unit: 'persons employed',
      rowsRead: rows,
      rowsUsed: 3,
      rowsSetAside: { 'other measure': 1 },
    });
  });

  test('local units by name, and a measure by the publisher’s own code', async () => {
    const expected = ['AT C 2014 = 8', 'AT C 2015 = 7'];
    expect((await readWhole(eurostatTsv, inputOfText('x.tsv', old), { measure: 'establishments' })).lines).toEqual(
      expected,
    );
    expect((await readWhole(eurostatTsv, inputOfText('x.tsv', old), { measure: 'V11210' })).lines).toEqual(expected);
    expect((await readWhole(eurostatTsv, inputOfText('x.tsv', old), { where: { indic_sb: 'V11210' } })).lines).toEqual(
      expected,
    );
  });

  test('a measure that is not there names those that are', async () => {
    await expect(readWhole(eurostatTsv, inputOfText('x.tsv', old), { measure: 'wages' })).rejects.toThrow(
      'x.tsv has no wages among its measures: indic_sb is V11210, V16110. Choose one with --measure CODE or --where indic_sb=CODE.',
    );
  });
});

describe('further dimensions', () => {
  const lfs = [
    'unit,nace_r2,age,geo\\time\t2015 ',
    'THS,A,Y15-24,AT\t1.1 ',
    'THS,A,Y_GE15,AT\t16.1 u',
    'THS,A,Y15-64,AT\t12.0 ',
    '',
  ].join('\n');
  const bySex = ['unit,sex,nace_r2,geo\\time\t2015 ', 'THS,F,A,AT\t1.1 ', 'THS,M,A,AT\t2.2 ', ''].join('\n');

  test('the publisher’s total is taken, and thousands become persons to the last digit', async () => {
    const { lines, source } = await readWhole(eurostatTsv, inputOfText('lfs.tsv', lfs));
    expect(lines).toEqual(['AT A 2015 = 16100 [u]']);
    expect(source.unit).toBe('persons (THS × 1,000)');
    expect(source.rowsSetAside).toEqual({ 'other age': 2 });
  });

  test('--where takes another value', async () => {
    const { lines } = await readWhole(eurostatTsv, inputOfText('lfs.tsv', lfs), { where: { age: 'Y15-64' } });
    expect(lines).toEqual(['AT A 2015 = 12000']);
  });

  test('without a total a Problem lists the values and what to type', async () => {
    await expect(readWhole(eurostatTsv, inputOfText('sex.tsv', bySex))).rejects.toMatchObject({
      status: 422,
      message:
        'sex.tsv has several values of sex, and none is the total of the others: F, M. Choose one with --where sex=VALUE.',
    });
  });

  test('a value and a dimension that are not there', async () => {
    await expect(readWhole(eurostatTsv, inputOfText('sex.tsv', bySex), { where: { sex: 'T' } })).rejects.toThrow(
      'sex.tsv has no sex "T": there is F, M.',
    );
    await expect(
      readWhole(eurostatTsv, inputOfText('sex.tsv', bySex), { where: { gender: 'F' } }),
    ).rejects.toMatchObject({
      status: 400,
      message: 'sex.tsv has no dimension "gender" to choose a value of: --where takes unit, sex.',
    });
  });

  test('money is not employment', async () => {
    const gva = 'currency,nace_r2,geo\\time\t2015 \nMIO_EUR,A,AT\t5 \n';
    await expect(readWhole(eurostatTsv, inputOfText('gva.tsv', gva))).rejects.toThrow(
      'gva.tsv holds figures in MIO_EUR, which count no employment',
    );
    expect((await readWhole(eurostatTsv, inputOfText('gva.tsv', gva), { measure: 'value_added' })).lines).toEqual([
      'AT A 2015 = 5',
    ]);
  });

  test('no industry dimension', async () => {
    await expect(
      readWhole(eurostatTsv, inputOfText('gdp.tsv', 'unit,geo\\time\t2015 \nMIO_EUR,AT\t5 \n')),
    ).rejects.toThrow('gdp.tsv has no industry dimension: its dimensions are unit, geo.');
  });
});

describe('what cannot be used', () => {
  test('bad cells and rows are rejected with line, column, value and reason; the cells are unknown, the good ones stay', async () => {
    const text = [
      'nace_r2,geo\\time\t2015 \t2014 ',
      'C,AT\t-5 \t1 ',
      'C,BE\tmany \t1,5 ',
      'C,DE\t1 234 \t',
      'C\t1 \t2 ',
      'C,FR\t1 ',
      '',
    ].join('\n');
    const { lines, observations, source } = await readWhole(eurostatTsv, inputOfText('x.tsv', text));
    expect(lines).toEqual([
      'AT C 2014 = 1',
      'AT C 2015 in 0..Infinity',
      'BE C 2014 in 0..Infinity',
      'BE C 2015 in 0..Infinity',
      'DE C 2014 in 0..Infinity',
      'DE C 2015 in 0..Infinity',
    ]);
    expect(observations.rejections.map(({ line, column, value, reason }) => [line, column, value, reason])).toEqual([
      [2, '2015', '-5', 'negative'],
      [3, '2015', 'many', 'not a number'],
      [3, '2014', '1,5', 'decimal comma'],
      [4, '2015', '1 234', 'thousands separator'],
      [4, '2014', '', 'no figure'],
      [5, 'nace_r2,geo\\time', 'C', 'wrong number of dimensions'],
      [6, 'nace_r2,geo\\time', 'C,FR', 'too few columns'],
    ]);
    expect(source).toMatchObject({ rowsRead: 5, rowsUsed: 3 });
  });

  test('quarters beside years are set aside by name; quarters alone are a Problem', async () => {
    const mixed = await readWhole(
      eurostatTsv,
      inputOfText('x.tsv', 'nace_r2,geo\\time\t2015 \t2015Q1 \nC,AT\t5 \t6 \n'),
    );
    expect(mixed.lines).toEqual(['AT C 2015 = 5']);
    expect(mixed.source.rowsSetAside).toEqual({ 'column 2015Q1 is not a year': 1 });
    await expect(
      readWhole(eurostatTsv, inputOfText('q.tsv', 'nace_r2,geo\\TIME_PERIOD\t2015-Q1 \nC,AT\t5 \n')),
    ).rejects.toThrow('q.tsv has no annual figures (its periods are 2015-Q1 …): take the annual dataset.');
  });

  test('a header alone', async () => {
    await expect(readWhole(eurostatTsv, inputOfText('x.tsv', 'nace_r2,geo\\time\t2015 \n'))).rejects.toThrow(
      'x.tsv has a header but no series below it',
    );
  });
});

const sbs = publishedSample('eu/sbs_r_nuts06_r2.tsv.gz');
const lfs = publishedSample('eu/lfst_r_lfe2en2.tsv.gz');

/** Counts by `year known|unknown flag`. */
function counted({ length, year, value, flag, flags }: Observations): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < length; at++) {
    const key = `${year[at]!} ${Number.isNaN(value[at]!) ? 'unknown' : 'known'} ${flags[flag[at]!]!}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe.skipIf(!sbs.present)(
  'the regional structural business statistics (skipped where ../shared/data is absent)',
  () => {
    // Counted in the raw file by other means: known, `c`, plain missing.
    test.each([
      [2008, 29_245, 3005, 6490],
      [2009, 30_607, 2723, 9734],
      [2010, 37_437, 3441, 5320],
      [2011, 37_348, 3296, 5557],
      [2012, 36_757, 3591, 5702],
      [2013, 36_056, 3349, 5688],
      [2014, 33_900, 2812, 5076],
      [2015, 22_368, 1778, 21_925],
    ])(
      '%d has %d plain known, %d confidential, %d missing cells of persons employed',
      async (year, known, confidential, missing) => {
        const counts = counted((await reading()).observations);
        expect([
          counts.get(`${year} known `),
          counts.get(`${year} unknown :c`),
          counts.get(`${year} unknown :`),
        ]).toEqual([known, confidential, missing]);
        const all = [...counts]
          .filter(([key]) => key.startsWith(String(year)))
          .reduce((sum, [, count]) => sum + count, 0);
        expect(all).toBe(46_430);
      },
    );

    test('every series is used or set aside, and no cell is rejected', async () => {
      const { source, observations } = await reading();
      expect(source).toMatchObject({ rowsRead: 195_227, rowsUsed: 46_430, rowsSetAside: { 'other measure': 148_797 } });
      expect(observations.rejections).toEqual([]);
      const counts = counted(observations);
      expect(counts.get('2015 known d')).toBe(240);
      expect(counts.get('2015 unknown :cd')).toBe(119);
      expect(counts.get('2013 unknown :bc')).toBe(137);
    });

    test('over all five measures 93,421 cells are confidential and 344,284 plain missing', async () => {
      const input = await openInput(sbs.path);
      const readings = await Promise.all(
        ['V11210', 'V13320', 'V16110', 'V91290', 'V94310'].map((measure) => readWhole(eurostatTsv, input, { measure })),
      );
      let confidential = 0;
      let missing = 0;
      for (const { observations } of readings) {
        for (const [key, count] of counted(observations)) {
          if (key.endsWith('unknown :c')) confidential += count;
          if (key.endsWith('unknown :')) missing += count;
        }
      }
      expect([confidential, missing]).toEqual([93_421, 344_284]);
    });

    let read: ReturnType<typeof readWhole> | null = null;
    function reading(): ReturnType<typeof readWhole> {
      read ??= openInput(sbs.path).then((input) => readWhole(eurostatTsv, input));
      return read;
    }
  },
);

test.skipIf(!lfs.present)(
  'the labour force survey gives persons of 15 and over, from thousands (skipped where ../shared/data is absent)',
  async () => {
    const { lines, source } = await readWhole(eurostatTsv, await openInput(lfs.path));
    expect(source).toMatchObject({
      rowsRead: 28_065,
      rowsUsed: 5684,
      rowsSetAside: { 'other age': 22_381 },
      unit: 'persons (THS × 1,000)',
    });
    expect(lines).toContain('AT A 2015 = 188000');
    expect(lines.every((line) => !/= \d+\.\d/.test(line))).toBe(true);
  },
);
