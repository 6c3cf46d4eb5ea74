import { expect, test } from 'vitest';
import { textColumn, type Table } from '../../kernel/table.ts';
import type { Provenance } from './provenance.ts';
import { tableCsv } from './tableCsv.ts';

const provenance: Provenance = {
  edition: 'demo',
  title: 'Clusters',
  mark: 'ab12',
  software: 'Asterism 0.1.0',
  publisher: 'Eurostat',
  licence: 'CC BY 4.0, "as is"',
};
const address = 'https://a.example/editions/demo/regions/B';
const table: Table = {
  name: 'shares',
  title: 'Shares',
  rows: 3,
  columns: [
    textColumn({ name: 'region', description: 'Region' }, ['Åland, the "islands"', null, 'B']),
    {
      name: 'share',
      description: 'Share',
      unit: 'share of 1',
      kind: 'number',
      values: Float64Array.of(0.1 + 0.2, 1e21, NaN),
    },
  ],
};

test('every row says where it comes from, and rows read back as what they were', () => {
  expect(tableCsv(table, provenance, { source: 'Source: Eurostat, 2014', address }).split('\r\n')).toEqual([
    'region,share,units,edition,edition_mark,data_source,licence,address',
    '"Åland, the ""islands""",0.30000000000000004,share: share of 1,demo,ab12,"Source: Eurostat, 2014","CC BY 4.0, ""as is""",https://a.example/editions/demo/regions/B',
    ',1e+21,share: share of 1,demo,ab12,"Source: Eurostat, 2014","CC BY 4.0, ""as is""",https://a.example/editions/demo/regions/B',
    'B,,share: share of 1,demo,ab12,"Source: Eurostat, 2014","CC BY 4.0, ""as is""",https://a.example/editions/demo/regions/B',
    '',
  ]);
});

test('a text that a spreadsheet would take for a formula gets an apostrophe, a negative number none', () => {
  const hostile: Table = {
    name: 'names',
    title: 'Names',
    rows: 2,
    columns: [
      textColumn({ name: 'region_name', description: 'Name' }, ['=HYPERLINK("http://a.example","B")', '-x']),
      { name: 'change', description: 'Change', kind: 'number', values: Float64Array.of(-5, -0.5) },
    ],
  };
  const csv = tableCsv(hostile, { ...provenance, licence: '@b' }, { source: '+1', address });
  expect(csv.split('\r\n').slice(1, 3)).toEqual([
    `"'=HYPERLINK(""http://a.example"",""B"")",-5,,demo,ab12,'+1,'@b,${address}`,
    `'-x,-0.5,,demo,ab12,'+1,'@b,${address}`,
  ]);
});

test('a table that has such a column itself keeps it', () => {
  const own: Table = {
    ...table,
    rows: 1,
    columns: [textColumn({ name: 'edition', description: 'Edition' }, ['other'])],
  };
  expect(tableCsv(own, provenance, { source: 's', address }).split('\r\n')[0]).toBe(
    'edition,units,edition_of_file,edition_mark,data_source,licence,address',
  );
});
