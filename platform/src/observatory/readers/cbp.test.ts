import { describe, expect, test } from 'vitest';
import { cbp } from './cbp.ts';
import { cbpIndustry } from './cbpIndustry.ts';
import { cbpRange } from './cbpRange.ts';
import { openInput } from './inputFile.ts';
import { inputOfText } from './inputOfText.ts';
import { publishedSample } from './publishedSample.ts';
import { readWhole } from './readWhole.ts';

test.each([
  ['------', '00'],
  ['00', '00'],
  ['21----', '21'],
  ['31----', '31-33'],
  ['44----', '44-45'],
  ['48----', '48-49'],
  ['31-33', '31-33'],
  ['113///', '113'],
  ['1133//', '1133'],
  ['11331/', '11331'],
  ['32731-', '32731'],
  ['113310', '113310'],
])('industry %s is %s', (padded, code) => {
  expect(cbpIndustry(padded)).toBe(code);
});

test.each([
  ['A', 0, 19],
  ['b', 20, 99],
  ['C', 100, 249],
  ['E', 250, 499],
  ['F', 500, 999],
  ['G', 1000, 2499],
  ['H', 2500, 4999],
  ['I', 5000, 9999],
  ['J', 10_000, 24_999],
  ['K', 25_000, 49_999],
  ['L', 50_000, 99_999],
  ['M', 100_000, Infinity],
  ['S', 0, Infinity],
])('empflag %s is %d to %d', (flag, low, high) => {
  expect(cbpRange(flag)).toEqual([low, high]);
});

// Made-up figures in the publisher's layouts.
const county = [
  '"FIPSTATE","FIPSCTY","NAICS","EMPFLAG","EMP_NF","EMP","QP1_NF","QP1","AP_NF","AP","EST"',
  '"01","001","------","","G",10400,"G",1,"G",300000,850',
  '"01","001","11----","","H",70,"H",1,"H",2000,9',
  '"01","001","113///","B","D",0,"D",0,"D",0,4',
  '"01","001","31----","S","S",0,"G",1,"G",900,3',
  '"01","999","------","","J",5,"J",1,"J",90,2',
  '',
].join('\r\n');
const state = [
  'fipstate,naics,lfo,emp_nf,emp,ap_nf,ap,est',
  '6,------,-,G,100,G,500,10',
  '6,------,C,G,60,G,300,6',
  '6,44----,-,S,0,S,0,3',
  '6,48----,-,G,0,G,12,3',
  '',
].join('\n');

async function years(name: string, year?: number): Promise<number[]> {
  const { observations } = await readWhole(cbp, inputOfText(name, state), year === undefined ? {} : { year });
  return [...new Set(observations.year)];
}

describe('made-up files in the publisher’s layouts', () => {
  test('counties: withheld is a range, noise is a flag, codes are whole', async () => {
    expect(cbp.recognises(county)).toBe(true);
    const { lines, source } = await readWhole(cbp, inputOfText('cbp11co.txt', county));
    expect(lines).toEqual([
      '01001 00 2011 = 10400 [emp_nf=G]',
      '01001 11 2011 = 70 [emp_nf=H]',
      '01001 113 2011 in 20..99 [empflag=B]',
      '01001 31-33 2011 in 0..Infinity [empflag=S]',
      '01999 00 2011 = 5 [emp_nf=J]',
    ]);
    expect(source).toMatchObject({
      regionSystem: 'us',
      industrySystem: 'naics',
      absent: 'zero',
      rowsRead: 5,
      rowsUsed: 5,
    });
  });

  test('wages follow their own flag, establishments are never withheld', async () => {
    const wages = await readWhole(cbp, inputOfText('cbp11co.txt', county), { measure: 'wages' });
    expect(wages.lines).toContain('01001 113 2011 in 0..Infinity [ap_nf=D]');
    expect(wages.lines).toContain('01001 31-33 2011 = 900 [ap_nf=G]');
    expect(wages.source.unit).toBe('thousand dollars of annual payroll');
    const establishments = await readWhole(cbp, inputOfText('cbp11co.txt', county), { measure: 'establishments' });
    expect(establishments.lines).toContain('01001 113 2011 = 4');
  });

  test('before noise flags a withheld row holds zeros and says so in empflag alone', async () => {
    const text =
      'naics,ap,ap_nf,emp,emp_nf,empflag,est,fipstate,year\n11----,0,-,0,-,C,9,1,2005\n21----,700,-,30,-,,4,1,2005\n22----,0,-,0,-,,1,1,2005\n';
    const employment = await readWhole(cbp, inputOfText('x.csv', text));
    expect(employment.lines).toEqual(['01 11 2005 in 100..249 [empflag=C]', '01 21 2005 = 30', '01 22 2005 = 0']);
    const wages = await readWhole(cbp, inputOfText('x.csv', text), { measure: 'wages' });
    expect(wages.lines).toEqual(['01 11 2005 in 0..Infinity [empflag=C]', '01 21 2005 = 700', '01 22 2005 = 0']);
  });

  test('states: all legal forms together unless one is asked for; a zero without a flag is zero', async () => {
    const all = await readWhole(cbp, inputOfText('cbp18st.txt', state));
    expect(all.lines).toEqual([
      '06 00 2018 = 100 [emp_nf=G]',
      '06 44-45 2018 in 0..Infinity [emp_nf=S]',
      '06 48-49 2018 = 0 [emp_nf=G]',
    ]);
    expect(all.source).toMatchObject({ absent: 'unknown', rowsSetAside: { 'other legal form': 1 } });
    const corporations = await readWhole(cbp, inputOfText('cbp18st.txt', state), { where: { lfo: 'C' } });
    expect(corporations.lines).toEqual(['06 00 2018 = 60 [emp_nf=G]']);
  });

  test('the year: a column, else what the caller says, else the publisher’s file name', async () => {
    expect(await years('cbp98st.txt')).toEqual([1998]);
    expect(await years('cbp2019_table.csv')).toEqual([2019]);
    expect(await years('cbp98st.txt', 2003)).toEqual([2003]);
    await expect(years('states.csv')).rejects.toThrow('states.csv does not say which year it is of');
  });

  test('the nation, and what is not there', async () => {
    const nation = 'lfo,naics,emp_nf,emp,ap_nf,ap,est\n-,------,G,1000,G,5,10\n';
    expect((await readWhole(cbp, inputOfText('cbp15us.txt', nation))).lines).toEqual(['US 00 2015 = 1000 [emp_nf=G]']);
    await expect(readWhole(cbp, inputOfText('cbp15us.txt', nation), { measure: 'turnover' })).rejects.toThrow(
      'cbp15us.txt has no turnover',
    );
    await expect(readWhole(cbp, inputOfText('cbp15us.txt', nation), { where: { age: '5' } })).rejects.toMatchObject({
      status: 400,
    });
  });

  test('bad rows are rejected with line, column and reason', async () => {
    const text =
      'fipstate,naics,emp,empflag,est,year\n1,11----,-4,,1,2011\nAL,11----,4,,1,2011\n1,21----,4,,1,20x1\n1,22----,four,,1,2011\n1,23----\n1,42----,9,,1,2011\n';
    const { lines, observations } = await readWhole(cbp, inputOfText('x.csv', text));
    expect(lines).toEqual(['01 11 2011 in 0..Infinity', '01 22 2011 in 0..Infinity', '01 42 2011 = 9']);
    expect(
      observations.rejections.map(({ line, column, value, reason }) => `${line} ${column} ${value}: ${reason}`),
    ).toEqual([
      '2 emp -4: negative',
      '3 state AL: no region',
      '4 year 20x1: not a year',
      '5 emp four: not a number',
      '6  1: too few columns',
    ]);
  });

  test('a cell that has no row is not known where a rejected figure is of a year without small cells', async () => {
    const text = (year: number): string =>
      `fipstate,naics,emp,empflag,est,year\n1,11----,-4,,1,${year}\n1,22----,3,,1,2011\n`;
    const { lines, source } = await readWhole(cbp, inputOfText('x.csv', text(2019)));
    expect(lines).toEqual(['01 11 2019 in 0..Infinity', '01 22 2011 = 3']);
    expect(source.absent).toBe('unknown');
    expect((await readWhole(cbp, inputOfText('x.csv', text(2012)))).source.absent).toBe('zero');
  });

  test('a tidy table that only has NAICS codes is not taken', () => {
    expect(cbp.recognises('region,naics,year,emp\n')).toBe(false);
  });
});

const states = publishedSample('us/cbp_state_naics_2000_2011.csv.gz');
const metros = publishedSample('us/cbp2019_cbsa_naics_emp.csv.gz');

test.skipIf(!states.present)(
  'states 2000–2011: every row read, every withheld one a range (skipped where ../shared/data is absent)',
  async () => {
    const { observations, source } = await readWhole(cbp, await openInput(states.path));
    expect(source).toMatchObject({ rowsRead: 811_632, rowsUsed: 811_632, rowsSetAside: {}, absent: 'zero' });
    expect(observations.rejections).toEqual([]);
    expect([observations.regions.length, observations.industries.length]).toEqual([51, 1537]);
    expect(observations.industries.filter((code) => code.includes('-')).toSorted()).toEqual([
      '31-33',
      '44-45',
      '48-49',
    ]);
    const flags2011: Record<string, number> = {};
    let rows2011 = 0;
    let withheld2011 = 0;
    let withheld = 0;
    for (let at = 0; at < observations.length; at++) {
      const unknown = Number.isNaN(observations.value[at]!);
      if (unknown) withheld++;
      if (observations.year[at] !== 2011) continue;
      rows2011++;
      if (!unknown) continue;
      withheld2011++;
      const flag = observations.flags[observations.flag[at]!]!;
      flags2011[flag] = (flags2011[flag] ?? 0) + 1;
    }
    expect(withheld).toBe(276_225);
    expect([rows2011, withheld2011, Math.round((100 * withheld2011) / rows2011)]).toEqual([69_424, 21_257, 31]);
    expect(flags2011).toEqual({
      'empflag=A': 6755,
      'empflag=B': 5898,
      'empflag=C': 3275,
      'empflag=E': 1932,
      'empflag=F': 1458,
      'empflag=G': 1135,
      'empflag=H': 375,
      'empflag=I': 218,
      'empflag=J': 151,
      'empflag=K': 45,
      'empflag=L': 11,
      'empflag=M': 4,
    });
  },
);

test.skipIf(!metros.present)(
  'metropolitan areas 2019: 933 areas, 1,992 codes, absent is unknown (skipped where ../shared/data is absent)',
  async () => {
    const { observations, source } = await readWhole(cbp, await openInput(metros.path));
    expect(source).toMatchObject({ rowsRead: 569_017, rowsUsed: 569_017, absent: 'unknown' });
    expect([observations.regions.length, observations.industries.length]).toEqual([933, 1992]);
    expect(new Set(observations.year)).toEqual(new Set([2019]));
    expect(observations.value.filter((value) => value === 0).length).toBe(225);
    expect(observations.rejections).toEqual([]);
  },
);
