import { expect, test } from 'vitest';
import { columnKeys, fileTable, inOrder } from './tableColumn.ts';

const rows = [
  { code: 'R10', stars: 2 },
  { code: 'R2', stars: null },
  { code: 'Ä1', stars: 3 },
  { code: 'R1', stars: 2 },
];

test('missing values stand last in either direction, equal ones keep their place', () => {
  const codes = (down: boolean): string[] => inOrder(rows, ({ stars }) => stars, down).map(({ code }) => code);
  expect(codes(true)).toEqual(['Ä1', 'R10', 'R1', 'R2']);
  expect(codes(false)).toEqual(['R10', 'R1', 'Ä1', 'R2']);
});

test('texts stand as people read them: accents beside their letter, numbers by size', () => {
  expect(inOrder(rows, ({ code }) => code, false).map(({ code }) => code)).toEqual(['Ä1', 'R1', 'R2', 'R10']);
});

test('a file has the values behind the cells, and no column for what is markup alone', () => {
  const table = fileTable(
    'regions',
    'Regions',
    [
      { title: 'Region', cell: ({ code }: (typeof rows)[0]) => ({ markup: code }) as never, sort: ({ code }) => code },
      { title: 'Stars, certain', cell: () => 'two', sort: ({ stars }) => stars },
      { title: 'Share', cell: () => '50 %', value: () => 0.5 },
      { title: 'Link', cell: () => ({}) as never },
      { title: 'Note', cell: ({ code }) => `note ${code}` },
    ],
    rows,
  );
  expect(table.columns).toMatchObject([
    { name: 'region', kind: 'text', dictionary: ['R10', 'R2', 'Ä1', 'R1'] },
    { name: 'stars_certain', kind: 'number', values: Float64Array.of(2, NaN, 3, 2) },
    { name: 'share', kind: 'number', values: Float64Array.of(0.5, 0.5, 0.5, 0.5) },
    { name: 'note', kind: 'text' },
  ]);
});

test('columns are called by their titles in an address, each differently', () => {
  expect(columnKeys([{ title: 'Stars, certain' }, { title: 'Größe' }, { title: '2024' }, { title: '%' }])).toEqual([
    'stars_certain',
    'größe',
    '2024',
    '_4',
  ]);
  expect(columnKeys([{ title: 'Ulm' }, { title: 'Ulm' }])).toEqual(['ulm', 'ulm_2']);
});
