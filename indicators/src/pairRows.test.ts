import { expect, test } from 'vitest';
import { columnRows } from './columnRows.ts';
import { dense } from './dense.ts';
import { incidenceFromRows } from './incidence.ts';
import { pairRows } from './pairRows.ts';

const table = incidenceFromRows(['North', 'South', 'West'], ['ships', 'wine'], [0, 2, 0, 0, 3, 4]);

test('a sparse table has a row for each entry, a dense one for each pair', () => {
  expect(pairRows(table)).toEqual([
    { row: 'North', column: 'wine', value: 2 },
    { row: 'West', column: 'ships', value: 3 },
    { row: 'West', column: 'wine', value: 4 },
  ]);
  expect(pairRows(dense(table)).map(({ row, column, value }) => `${row} ${column} ${value}`)).toEqual([
    'North ships 0',
    'North wine 2',
    'South ships 0',
    'South wine 0',
    'West ships 3',
    'West wine 4',
  ]);
});

test('columns stand under their names beside the code that they are of', () => {
  expect(columnRows(table.regions, { jobs: Float64Array.of(2, NaN, 7), industries: [1, 0, 2] })).toEqual([
    { code: 'North', jobs: 2, industries: 1 },
    { code: 'South', jobs: NaN, industries: 0 },
    { code: 'West', jobs: 7, industries: 2 },
  ]);
});

test('columns that can’t be rows are refused', () => {
  expect(() => columnRows(table.regions, { jobs: [1, 2] })).toThrow(
    new RangeError('3 codes need as many figures, not 2 as jobs has.'),
  );
  expect(() => columnRows(table.regions, { code: [1, 2, 3] })).toThrow(
    new RangeError('A column called code would take the place of the codes.'),
  );
});
