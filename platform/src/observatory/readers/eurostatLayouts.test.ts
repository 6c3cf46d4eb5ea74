import { describe, expect, test } from 'vitest';
import { eurostatTsv } from './eurostatTsv.ts';
import { inputOfText } from './inputOfText.ts';
import { jsonStat } from './jsonStat.ts';
import { readWhole } from './readWhole.ts';
import { sdmxCsv } from './sdmxCsv.ts';

// One made-up dataset of labour-force kind in every layout the publisher documents.
const tsv = [
  'freq,unit,age,nace_r2,geo\\TIME_PERIOD\t2014 \t2015 ',
  'A,THS,Y_GE15,C,AT11\t14.3 \t15.0 b',
  'A,THS,Y_GE15,C,AT12\t: c\t3.2 bu',
  'A,THS,Y_GE15,F,AT11\t: \t0.4 ',
  'A,THS,Y15-64,C,AT11\t13.1 \t14.0 ',
  '',
].join('\n');

const first = ['DATAFLOW,LAST UPDATE,freq,unit,age,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG'];
const second = ['STRUCTURE,STRUCTURE_ID,freq,unit,age,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS'];
const named = [
  'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,age,Age class,nace_r2,Activity,geo,Entity,TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Status,CONF_STATUS,Confidentiality',
];
const labelled = [
  'DATAFLOW,LAST UPDATE,freq: Time frequency,unit: Unit of measure,age: Age class,nace_r2: Activity,geo: Entity,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_FLAG: Status',
];
for (const [age, nace, geo, year, value, flag, confidential] of [
  ['Y_GE15', 'C', 'AT11', '2014', '14.3', '', ''],
  ['Y_GE15', 'C', 'AT11', '2015', '15.0', 'b', ''],
  ['Y_GE15', 'C', 'AT12', '2014', '', '', 'C'],
  ['Y_GE15', 'C', 'AT12', '2015', '3.2', 'bu', ''],
  ['Y_GE15', 'F', 'AT11', '2014', '', '', ''],
  ['Y_GE15', 'F', 'AT11', '2015', '0.4', '', ''],
  ['Y15-64', 'C', 'AT11', '2014', '13.1', '', ''],
  ['Y15-64', 'C', 'AT11', '2015', '14.0', '', ''],
] as const) {
  const oldFlag = flag + confidential.toLowerCase();
  first.push(`ESTAT:MADE_UP(1.0),21/11/26 11:00:00,A,THS,${age},${nace},${geo},${year},${value},${oldFlag}`);
  second.push(`dataflow,ESTAT:MADE_UP(1.0),A,THS,${age},${nace},${geo},${year},${value},${flag},${confidential}`);
  named.push(
    `dataflow,ESTAT:MADE_UP(1.0),"Made up, for a test",A,Annual,THS,Thousand persons,${age},"15 years, or over",${nace},"Some ""activity""",${geo},Somewhere,${year},,${value},,${flag},"break, maybe",${confidential},`,
  );
  labelled.push(
    `ESTAT:MADE_UP(1.0): Made up,21/11/26 11:00:00,A: Annual,THS: Thousand,${age}: Age,"${nace}: Some: activity",${geo}: Somewhere,${year},${value},${oldFlag === '' ? '' : `${oldFlag}: flag`}`,
  );
}

const dimension = {
  freq: { label: 'Time frequency', category: { index: { A: 0 }, label: { A: 'Annual' } } },
  unit: { category: { label: { THS: 'Thousand persons' } } },
  age: { category: { index: ['Y15-64', 'Y_GE15'] } },
  nace_r2: { category: { index: { C: 0, F: 1 } } },
  geo: { category: { index: { AT12: 1, AT11: 0 } } },
  time: { category: { index: { '2014': 0, '2015': 1 } } },
};
const head = {
  version: '2.0',
  class: 'dataset',
  label: 'Made up',
  source: 'ESTAT',
  id: ['freq', 'unit', 'age', 'nace_r2', 'geo', 'time'],
  size: [1, 1, 2, 2, 2, 2],
  dimension,
};
// Places of Y_GE15 begin at 8: C AT11 8–9, C AT12 10–11, F AT11 12–13, F AT12 14–15.
const sparse = {
  ...head,
  value: { '0': 13.1, '1': 14, '8': 14.3, '9': 15, '11': 3.2, '13': 0.4 },
  status: { '9': 'b', '10': 'c', '11': 'bu', '12': ':' },
  extension: { id: 'MADE_UP' },
};
const dense = {
  ...head,
  value: [13.1, 14, null, null, null, null, null, null, 14.3, 15, null, 3.2, null, 0.4, null, null],
  status: { '9': 'b', '10': ':@C', '11': 'bu' },
};

const expected = [
  'AT11 C 2014 = 14300',
  'AT11 C 2015 = 15000 [b]',
  'AT11 F 2014 in 0..Infinity [:]',
  'AT11 F 2015 = 400',
  'AT12 C 2014 in 0..Infinity [:c]',
  'AT12 C 2015 = 3200 [bu]',
];

describe('the same data in every layout gives the same observations', () => {
  test.each([
    ['TSV', eurostatTsv, tsv],
    ['SDMX-CSV 1.0', sdmxCsv, first.join('\r\n')],
    ['SDMX-CSV 2.0', sdmxCsv, second.join('\n')],
    ['SDMX-CSV 2.0 with names', sdmxCsv, named.join('\n')],
    ['SDMX-CSV 1.0 with labels at the codes', sdmxCsv, labelled.join('\n')],
    ['SDMX-CSV separated by semicolons', sdmxCsv, second.join('\n').replaceAll(',', ';')],
    ['JSON-stat, sparse', jsonStat, JSON.stringify(sparse)],
    ['JSON-stat, dense', jsonStat, JSON.stringify(dense, null, 2)],
  ])('%s', async (_, reader, text) => {
    expect(reader.recognises(text)).toBe(true);
    const { lines, source } = await readWhole(reader, inputOfText('made-up', text));
    expect(lines).toEqual(expected);
    expect(source).toMatchObject({
      regionSystem: 'nuts',
      industrySystem: 'nace',
      absent: 'unknown',
      unit: 'persons (THS × 1,000)',
    });
    expect(Object.keys(source.rowsSetAside)).toEqual(['other age']);
  });

  test('and no reader takes another’s layout', () => {
    for (const [reader, texts] of [
      [eurostatTsv, [first[0]!, second[0]!, JSON.stringify(sparse)]],
      [sdmxCsv, [tsv, JSON.stringify(sparse), 'region,industry,TIME_PERIOD,OBS_VALUE\n']],
      [jsonStat, [tsv, first[0]!, '{"type":"FeatureCollection"}']],
    ] as const) {
      for (const text of texts) expect(reader.recognises(text)).toBe(false);
    }
  });
});

function row(rest: string): string {
  return `dataflow,X:Y(1.0),${rest}`;
}

describe('SDMX-CSV', () => {
  const header = 'STRUCTURE,STRUCTURE_ID,ACTION,freq,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT';

  test('deleted rows, quarters and bad figures are told apart; UNIT_MULT is applied; status A is no flag', async () => {
    const text = [
      header,
      row('I,A,C,AT,2015,1.5,A,3'),
      row('D,A,C,AT,2014,9,A,3'),
      row('I,Q,C,AT,2015-Q1,9,A,3'),
      row('I,A,F,AT,2015,-2,A,0'),
      row('I,A,G,AT,2015,x,A,0'),
      row('I,A'),
    ].join('\n');
    const { lines, source, observations } = await readWhole(sdmxCsv, inputOfText('s.csv', text));
    expect(lines).toEqual(['AT C 2015 = 1500', 'AT F 2015 in 0..Infinity', 'AT G 2015 in 0..Infinity']);
    expect(source).toMatchObject({
      rowsRead: 6,
      rowsUsed: 1,
      rowsSetAside: { 'deleted by the publisher': 1, 'other freq': 1 },
    });
    expect(observations.rejections.map(({ line, column, reason }) => `${line} ${column} ${reason}`)).toEqual([
      '5 OBS_VALUE negative',
      '6 OBS_VALUE not a number',
      '7  too few columns',
    ]);
  });

  test('a header alone', async () => {
    await expect(readWhole(sdmxCsv, inputOfText('s.csv', `${header}\n`))).rejects.toThrow(
      's.csv has a header but no observations below it',
    );
  });
});

describe('JSON-stat that cannot be used', () => {
  test.each([
    ['broken JSON', '{"class":"dataset",', 'x.json is broken JSON'],
    ['no dimensions', '{"class":"dataset"}', 'x.json is JSON but no JSON-stat 2.0 dataset (id:'],
    [
      'a wrong size',
      JSON.stringify({ ...sparse, size: [1, 1, 2, 2, 3, 2] }),
      'x.json lists 2 categories of geo, but its size says 3',
    ],
    [
      'a value outside the cube',
      JSON.stringify({ ...sparse, value: { '99': 1 } }),
      'x.json holds a value at place 99, outside the 16 cells',
    ],
    ['no values', JSON.stringify({ ...sparse, value: {}, status: {} }), 'x.json holds no figures'],
    [
      'months',
      JSON.stringify({ ...sparse, dimension: { ...dimension, time: { category: { index: ['2015-01', '2015-02'] } } } }),
      'x.json has no annual figures (its periods are 2015-01, 2015-02 …)',
    ],
    [
      'no time',
      JSON.stringify({
        ...sparse,
        id: ['freq', 'unit', 'age', 'nace_r2', 'geo', 'when'],
        dimension: { ...dimension, when: dimension.time },
      }),
      'x.json has no time dimension',
    ],
  ])('%s', async (_, text, sentence) => {
    await expect(readWhole(jsonStat, inputOfText('x.json', text))).rejects.toThrow(sentence);
  });

  test('negative figures and texts are rejected at their place, which is unknown', async () => {
    const { lines, observations, source } = await readWhole(
      jsonStat,
      inputOfText('x.json', JSON.stringify({ ...sparse, value: { '8': -1, '9': 'many', '10': 2 }, status: {} })),
    );
    expect(lines).toEqual([
      'AT11 C 2014 in 0..Infinity',
      'AT11 C 2015 in 0..Infinity',
      'AT12 C 2014 = 2000',
      'AT12 C 2015 in 0..Infinity [:]',
    ]);
    expect(observations.rejections.map(({ line, value, reason }) => `${line} ${value} ${reason}`)).toEqual([
      '9 -1 negative',
      '10 many not a number',
    ]);
    expect(source).toMatchObject({ rowsRead: 3, rowsUsed: 1 });
  });
});
