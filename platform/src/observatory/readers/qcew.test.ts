import { describe, expect, test } from 'vitest';
import { givenFile } from './givenFile.ts';
import { openInput } from './inputFile.ts';
import { inputOfText } from './inputOfText.ts';
import { publishedSample } from './publishedSample.ts';
import { qcew } from './qcew.ts';
import { readInputs } from './readInputs.ts';
import { readWhole } from './readWhole.ts';

// Made-up figures in the publisher's layouts.
const annual = [
  'area_fips,own_code,industry_code,agglvl_code,size_code,year,qtr,disclosure_code,annual_avg_estabs,annual_avg_emplvl,total_annual_wages',
  '39041,0,10,70,0,2020,A,,900,9000,400',
  '39041,5,10,71,0,2020,A,,800,8000,300',
  '39041,5,101,72,0,2020,A,,80,800,30',
  '39041,5,1011,73,0,2020,A,,80,800,30',
  '39041,5,31-33,74,0,2020,A,,70,700,20',
  '39041,5,311,75,0,2020,A,N,7,0,0',
  '39041,5,3111,76,0,2020,A,,6,60,2',
  '39041,5,31111,77,0,2020,A,,6,60,2',
  '39041,5,311111,78,0,2020,A,,6,60,2',
  '39041,1,10,71,0,2020,A,,100,1000,100',
  '39000,5,10,51,0,2020,A,,8000,80000,3000',
  'C1018,5,10,41,0,2020,A,,4000,40000,1000',
  'CS104,0,10,30,0,2020,A,,4000,40000,1000',
  'US000,5,10,11,0,2020,A,,90000,900000,30000',
  'US000,5,10,21,1,2020,A,,9,90,3',
  '',
].join('\n');

describe('annual layout (made-up figures)', () => {
  test('private, one family of levels for every kind of area; withheld is unknown, not zero', async () => {
    expect(qcew.recognises(annual)).toBe(true);
    const { lines, source } = await readWhole(qcew, inputOfText('a.csv', annual));
    expect(lines).toEqual([
      '39000 10 2020 = 80000',
      '39041 10 2020 = 8000',
      '39041 31-33 2020 = 700',
      '39041 311 2020 in 0..Infinity [N]',
      '39041 3111 2020 = 60',
      '39041 31111 2020 = 60',
      '39041 311111 2020 = 60',
      'C1018 10 2020 = 40000',
      'US000 10 2020 = 900000',
    ]);
    expect(source).toMatchObject({
      regionSystem: 'us',
      industrySystem: 'naics',
      absent: 'zero',
      unit: 'jobs, annual average',
      rowsRead: 15,
      rowsUsed: 9,
      rowsSetAside: { 'other ownership': 3, 'domain or supersector': 2, 'establishment size class': 1 },
    });
  });

  test('the count of establishments is published where employment is withheld', async () => {
    const { lines } = await readWhole(qcew, inputOfText('a.csv', annual), { measure: 'establishments' });
    expect(lines).toContain('39041 311 2020 = 7 [N]');
  });

  test('another ownership: federal government, and all together (totals alone)', async () => {
    expect((await readWhole(qcew, inputOfText('a.csv', annual), { where: { own_code: '1' } })).lines).toEqual([
      '39041 10 2020 = 1000',
    ]);
    const all = await readWhole(qcew, inputOfText('a.csv', annual), { where: { own_code: '0' } });
    expect(all.lines).toEqual(['39041 10 2020 = 9000']);
    expect(all.source.rowsSetAside['aggregation level 30']).toBe(1);
    await expect(readWhole(qcew, inputOfText('a.csv', annual), { where: { own_code: '3' } })).rejects.toThrow(
      'a.csv has no industries of ownership 3: there is 0, 1, 5.',
    );
    await expect(readWhole(qcew, inputOfText('a.csv', annual), { where: { owner: '3' } })).rejects.toMatchObject({
      status: 400,
    });
  });

  test('what is not there, and bad rows', async () => {
    await expect(readWhole(qcew, inputOfText('a.csv', annual), { measure: 'turnover' })).rejects.toThrow(
      'a.csv has no turnover: QCEW gives employment, establishments and wages',
    );
    const bad = annual
      .replace(',700,', ',-7,')
      .replace('39041,5,3111,76,0,2020', '39041,5,3111,76,0,20')
      .replace(',800,8000,300', ',800,8000');
    const { lines, observations } = await readWhole(qcew, inputOfText('a.csv', bad));
    // The negative figure stands at a known place, which is unknown; those of no year or too few columns do not.
    expect(lines).toEqual([
      '39000 10 2020 = 80000',
      '39041 31-33 2020 in 0..Infinity',
      '39041 311 2020 in 0..Infinity [N]',
      '39041 31111 2020 = 60',
      '39041 311111 2020 = 60',
      'C1018 10 2020 = 40000',
      'US000 10 2020 = 900000',
    ]);
    expect(observations.rejections.map(({ line, column, reason }) => `${line} ${column} ${reason}`)).toEqual([
      '3  too few columns',
      '6 annual_avg_emplvl negative',
      '8 year not a year',
    ]);
  });
});

function row(
  industry: string,
  level: number,
  quarter: number,
  disclosure: string,
  figures: string,
  year = 2016,
): string {
  return `"34001","5","${industry}","${level}","0","${year}","${quarter}","${disclosure}","Somewhere, New Jersey",${figures}`;
}

describe('quarterly layout (made-up figures)', () => {
  const header =
    '"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","area_title","qtrly_estabs_count","month1_emplvl","month2_emplvl","month3_emplvl","total_qtrly_wages"';
  const text = [
    header,
    ...[1, 2, 3, 4].map((quarter) =>
      row(
        '10',
        71,
        quarter,
        '',
        `${10 + quarter},${100 * quarter},${100 * quarter + 1},${100 * quarter + 2},${1000 * quarter}`,
      ),
    ),
    ...[1, 2, 3].map((quarter) => row('11', 74, quarter, '', '5,12,12,12,100')),
    row('11', 74, 4, 'N', '5,0,0,0,0'),
    ...[1, 2].map((quarter) => row('111', 75, quarter, '', '1,6,6,6,60')),
    ...[1, 2].map((quarter) => row('10', 71, quarter, '', '5,1,1,1,1', 2017)),
    '',
  ].join('\r\n');

  test('the mean of twelve months; a withheld or absent quarter leaves the year unknown, at least what the others make', async () => {
    expect(qcew.recognises(text)).toBe(true);
    const { lines, source } = await readWhole(qcew, inputOfText('q.csv', text));
    // Months 100 … 402: their mean is 251. Three quarters of 12 make 9 at least, two of 6 make 3.
    expect(lines).toEqual([
      '34001 10 2016 = 251',
      '34001 11 2016 in 9..Infinity [N]',
      '34001 111 2016 in 3..Infinity [2 of 4 quarters]',
    ]);
    expect(source).toMatchObject({ rowsRead: 12, rowsUsed: 10, rowsSetAside: { 'year with 2 of 4 quarters': 2 } });
  });

  test('wages add up, establishments are the mean of the quarters', async () => {
    expect((await readWhole(qcew, inputOfText('q.csv', text), { measure: 'wages' })).lines[0]).toBe(
      '34001 10 2016 = 10000',
    );
    const establishments = (await readWhole(qcew, inputOfText('q.csv', text), { measure: 'establishments' })).lines;
    expect(establishments).toEqual([
      '34001 10 2016 = 13',
      '34001 11 2016 = 5',
      '34001 111 2016 in 0..Infinity [2 of 4 quarters]',
    ]);
  });

  test('a quarter that is rejected leaves its year unknown, at least what the others make, also where no other is good', async () => {
    const bad = [
      text.trimEnd(),
      ...[1, 2, 3].map((quarter) => row('21', 74, quarter, '', '5,12,12,12,100')),
      row('21', 74, 4, '', '5,12,-12,12,100'),
      ...[1, 2, 3, 4].map((quarter) => row('22', 74, quarter, '', '5,12,many,12,100')),
      row('23', 74, 5, '', '5,12,12,12,100'),
      row('11', 74, 0, '', '5,12,12,12,100', 2015),
      '',
    ].join('\n');
    const { lines, observations, source } = await readWhole(qcew, inputOfText('q.csv', bad));
    expect(lines).toEqual([
      '34001 10 2016 = 251',
      '34001 11 2016 in 9..Infinity [N]',
      '34001 111 2016 in 3..Infinity [2 of 4 quarters]',
      '34001 21 2016 in 9..Infinity [3 of 4 quarters]',
      '34001 22 2016 in 0..Infinity [0 of 4 quarters]',
      '34001 23 2016 in 0..Infinity [0 of 4 quarters]',
    ]);
    expect(observations.rejections.map(({ line, column, reason }) => `${line} ${column} ${reason}`)).toEqual([
      '17 month2_emplvl negative',
      '18 month2_emplvl not a number',
      '19 month2_emplvl not a number',
      '20 month2_emplvl not a number',
      '21 month2_emplvl not a number',
      '22 qtr not a quarter',
      '23 qtr not a quarter',
    ]);
    expect(source).toMatchObject({ rowsRead: 22, rowsUsed: 13, rowsSetAside: { 'year with 2 of 4 quarters': 2 } });
  });

  test.each([3, 4])('a file of %d quarters, none good, is refused for what is wrong with them', async (quarters) => {
    const rows = [1, 2, 3, 4].slice(0, quarters).map((quarter) => row('10', 71, quarter, '', '5,1,-1,1,1'));
    const path = await givenFile('q.csv', [header, ...rows, ''].join('\n'));
    await expect(readInputs([path], { measure: 'employment', columns: {}, where: {} })).rejects.toThrow(
      `q.csv can't be used: ${quarters} of its ${quarters} figures are refused for one reason, negative (first on line 2`,
    );
  });

  test('a quarter given twice is rejected; a file of two quarters is a Problem', async () => {
    const twice = `${text}${row('10', 71, 1, '', '5,1,1,1,1')}\r\n`;
    const { observations, lines } = await readWhole(qcew, inputOfText('q.csv', twice));
    expect(lines[0]).toBe('34001 10 2016 = 251');
    expect(observations.rejections.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['14 quarter given twice']);
    const half = [header, row('10', 71, 1, '', '5,1,1,1,1'), row('10', 71, 2, '', '5,1,1,1,1'), ''].join('\n');
    await expect(readWhole(qcew, inputOfText('half.csv', half))).rejects.toThrow(
      "half.csv has 2 of the 4 quarters of 2016, and a year's figure needs all",
    );
  });
});

const counties = [
  ['us/qcew-quarterly/2016.q1-q4_34001_Atlantic_County,_New_Jersey.csv.gz', 6392, 5236, 1309, 617],
  ['us/qcew-quarterly/2016.q1-q4_34003_Bergen_County,_New_Jersey.csv.gz', 8072, 7088, 1772, 1193],
  ['us/qcew-annual/morpc-qcew-2020-a-39041.csv', 1553, 1347, 1347, 659],
  ['us/qcew-annual/morpc-qcew-2020-a-39045.csv', 1444, 1203, 1203, 481],
] as const;

describe('by-area files as published (skipped where ../shared/data is absent)', () => {
  for (const [path, read, used, cells, known] of counties) {
    const sample = publishedSample(path);
    test.skipIf(!sample.present)(`${path} as published`, async () => {
      const { observations, source } = await readWhole(qcew, await openInput(sample.path));
      expect(source).toMatchObject({ rowsRead: read, rowsUsed: used });
      expect(Object.values(source.rowsSetAside).reduce((sum, rows) => sum + rows, used)).toBe(read);
      expect(observations.length).toBe(cells);
      expect(observations.value.filter((value) => !Number.isNaN(value)).length).toBe(known);
      expect(observations.rejections).toEqual([]);
    });
  }

  const annualSample = publishedSample(counties[2][0]);
  test.skipIf(!annualSample.present)('Delaware County, Ohio, 2020: the private total as published', async () => {
    const { lines } = await readWhole(qcew, await openInput(annualSample.path));
    expect(lines).toContain('39041 10 2020 = 76413');
  });
});
