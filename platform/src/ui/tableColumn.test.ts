import { expect, test } from 'vitest';
import { saved } from '../kernel/savedColumn.ts';
import { columnKeys, fileTable, inOrder, type SavedTableColumn } from './tableColumn.ts';

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

test('a file has what each column says it saves: texts apart, numbers as numbers, bounds side by side', () => {
  const table = fileTable(
    'regions',
    'Regions',
    [
      {
        title: 'Region',
        cell: ({ code }: (typeof rows)[0]) => `${code} the pretty`,
        saves: [saved.text('region', 'Code of the region', ({ code }: (typeof rows)[0]) => code)],
      },
      {
        title: 'Stars, certain',
        cell: () => 'two',
        saves: [saved.integer('stars', 'Stars', ({ stars }: (typeof rows)[0]) => stars)],
      },
      {
        title: 'Share',
        cell: () => '50\u00a0%–75\u00a0%',
        saves: saved.bounds('share', 'Share of it', () => [0.5, null], 'share of 1'),
      },
      { title: 'Link', cell: () => 'see there', saves: [] },
    ],
    rows,
  );
  expect(table.rows).toBe(4);
  expect(table.columns).toMatchObject([
    { name: 'region', kind: 'text', dictionary: ['R10', 'R2', 'Ä1', 'R1'] },
    { name: 'stars', kind: 'integer', values: Float64Array.of(2, NaN, 3, 2) },
    { name: 'share_low', kind: 'number', unit: 'share of 1', values: Float64Array.of(0.5, 0.5, 0.5, 0.5) },
    { name: 'share_high', kind: 'number', values: Float64Array.of(NaN, NaN, NaN, NaN) },
  ]);
});

test('columns of a year each are rows of a year each in a file', () => {
  const year = (of: number, value: number): SavedTableColumn<string> => ({
    title: String(of),
    cell: () => '',
    saves: [saved.integer('year', 'Year', () => of), saved.number('value', 'Value', (row) => value + row.length)],
    isOneOfAlike: true,
  });
  const name = { title: 'Name', cell: String, saves: [saved.text('name', 'Name', (row: string) => row)] };
  const { rows: count, columns } = fileTable('by-year', 'By year', [name, year(2023, 10), year(2024, 20)], ['a', 'bb']);
  expect(count).toBe(4);
  expect(columns).toMatchObject([
    { name: 'name', codes: Int32Array.of(0, 0, 1, 1) },
    { name: 'year', values: Float64Array.of(2023, 2024, 2023, 2024) },
    { name: 'value', values: Float64Array.of(11, 21, 12, 22) },
  ]);
});

test('two columns of a file can not have one name', () => {
  const column = { title: 'Stars', cell: () => '', saves: [saved.integer('stars', 'Stars', () => 1)] };
  expect(() => fileTable('stars', 'Stars', [column, column], ['a'])).toThrow('stars saves stars twice');
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
