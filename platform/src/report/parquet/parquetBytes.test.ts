import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textColumn, type Column, type Table } from '../../kernel/table.ts';
import { parquetBytes } from './parquetBytes.ts';

let folder: string;
let engine: DuckDBConnection;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-'));
  engine = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(async () => {
  engine.closeSync();
  await rm(folder, { recursive: true });
});

async function query(table: Table, sql: string): Promise<unknown[][]> {
  const path = join(folder, 'table.parquet');
  await writeFile(path, Buffer.concat([...parquetBytes(table)].flat()));
  const reader = await engine.runAndReadAll(sql.replace('{file}', `'${path}'`));
  return reader.getRowsJS();
}

function tableOf(rows: number, columns: readonly Column[]): Table {
  return { name: 'table', title: 'A table', rows, columns };
}

const meaning = (name: string): { name: string; description: string } => ({ name, description: name });
const text = (name: string, values: readonly (string | null)[]): Column => textColumn(meaning(name), values);
const number = (name: string, kind: 'number' | 'integer', values: readonly (number | null)[]): Column => ({
  ...meaning(name),
  kind,
  values: Float64Array.from(values, (value) => value ?? NaN),
});

describe('another engine reads back', () => {
  test('names, kinds, values and what is missing', async () => {
    const table = tableOf(3, [
      text('region', ['AT11', null, 'Île, "x"\n']),
      number('year', 'integer', [2024, null, -(2 ** 53)]),
      number('share', 'number', [0.1, null, -0]),
    ]);
    expect(await query(table, 'SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {file})')).toEqual([
      ['region', 'VARCHAR'],
      ['year', 'BIGINT'],
      ['share', 'DOUBLE'],
    ]);
    expect(await query(table, 'SELECT * FROM {file}')).toEqual([
      ['AT11', 2024n, 0.1],
      [null, null, null],
      ['Île, "x"\n', -(2n ** 53n), -0],
    ]);
  });

  test('a table without rows, and one that knows nothing', async () => {
    expect(await query(tableOf(0, [text('region', [])]), 'SELECT * FROM {file}')).toEqual([]);
    const blank = tableOf(2, [text('region', [null, null]), number('share', 'number', [null, null])]);
    expect(await query(blank, 'SELECT * FROM {file}')).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('any columns: runs, repeats, all different', async () => {
    const few = fc.constantFrom<(number | null)[]>(null, 0, 1, 2, 1e300);
    const some = fc.array(fc.tuple(few, fc.nat({ max: 40 })), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        some,
        fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 40 }),
        async (runs, pool) => {
          const repeated = runs.flatMap(([value, times]) => Array.from({ length: times + 1 }, () => value));
          const figures = repeated.map((_, row) => pool[row % pool.length]!);
          const whole = repeated.map((value, row) => (value === null ? null : Math.round(value % 1e15) * (row - 5)));
          const table = tableOf(repeated.length, [
            text(
              'words',
              repeated.map((value) => (value === null ? null : `w${value}`)),
            ),
            number('repeated', 'number', repeated),
            number('figures', 'number', figures),
            number('whole', 'integer', whole),
            number('again', 'number', figures),
          ]);
          expect(await query(table, 'SELECT * FROM {file}')).toEqual(
            repeated.map((value, row) => [
              value === null ? null : `w${value}`,
              value,
              figures[row],
              whole[row] === null ? null : BigInt(whole[row]!),
              figures[row],
            ]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('several row groups, each with the bounds by which an engine skips it', async () => {
    const rows = 300_000;
    const places = Array.from({ length: rows }, (_, row) => row);
    const table = tableOf(rows, [
      text(
        'region',
        places.map((row) => (row % 11 === 0 ? null : `R${Math.floor(row / 1000)}`)),
      ),
      number('place', 'integer', places),
      number(
        'share',
        'number',
        places.map((row) => (row % 7 === 0 ? null : row / 3)),
      ),
    ]);
    expect(
      await query(
        table,
        `SELECT count(*)::INTEGER, count(region)::INTEGER, sum(place)::DOUBLE, count(share)::INTEGER,
           bool_and(share = place / 3), bool_and(region = 'R' || (place // 1000)) FROM {file}`,
      ),
    ).toEqual([[rows, rows - Math.ceil(rows / 11), (rows * (rows - 1)) / 2, rows - Math.ceil(rows / 7), true, true]]);
    expect(
      await query(
        table,
        `SELECT path_in_schema, row_group_num_rows::INTEGER, stats_min_value, stats_max_value, stats_null_count::INTEGER
         FROM parquet_metadata({file}) WHERE row_group_id = 2`,
      ),
    ).toEqual([
      ['region', 54_240, 'R245', 'R299', 4931],
      ['place', 54_240, '245760', '299999', 0],
      ['share', 54_240, '81920.0', '99999.33333333333', 7749],
    ]);
    expect(await query(table, 'SELECT count(*)::INTEGER FROM {file} WHERE place = 299999')).toEqual([[1]]);
  });
});
