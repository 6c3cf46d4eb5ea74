import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Table } from '../kernel/table.ts';
import { writeTableFile } from './tableFile.ts';
import { TableWriter } from './tableWriter.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-'));
});
afterAll(() => rm(folder, { recursive: true }));

const never = new AbortController().signal;

function tableOf(name: string, rows: number): Table {
  const values = Float64Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? NaN : row / 3));
  const codes = Int32Array.from(values, (_, row) => (row % 11 === 0 ? -1 : row % 997));
  const dictionary = Array.from({ length: 997 }, (_, code) => `R${code}`);
  return {
    name,
    title: name,
    rows,
    columns: [
      { name: 'region', description: 'Region', kind: 'text', dictionary, codes },
      { name: 'share', description: 'Share', kind: 'number', values },
      { name: 'again', description: 'The same', kind: 'number', values },
    ],
  };
}

describe('the tables of a folder', () => {
  test('are the same bytes whichever thread writes them, and told with their hashes', async () => {
    const tables = [tableOf('large', 400_000), tableOf('small', 40), tableOf('third', 400_000)];
    const alone = await mkdtemp(join(folder, 'alone-'));
    const shared = await mkdtemp(join(folder, 'shared-'));
    const expected = [];
    for (const table of tables) {
      expected.push(await writeTableFile(table, 'parquet', alone), await writeTableFile(table, 'csv', alone));
    }
    const writer = new TableWriter(shared);
    for (const table of tables) for (const format of ['parquet', 'csv'] as const) writer.add(table, format);
    const written = await writer.finish(never);
    await writer.stop();
    expect(Object.groupBy(written, ({ name }) => name)).toEqual(Object.groupBy(expected, ({ name }) => name));
    for (const name of await readdir(alone)) {
      expect((await readFile(join(shared, name))).equals(await readFile(join(alone, name)))).toBe(true);
    }
  });

  test('that can’t be written say what the system said', async () => {
    const writer = new TableWriter(join(folder, 'nowhere'));
    writer.add(tableOf('large', 400_000), 'parquet');
    await expect(writer.finish(never)).rejects.toMatchObject({
      code: 'ENOENT',
      path: join(folder, 'nowhere', 'large.parquet'),
    });
    await writer.stop();
  });

  test('are left where they are once the run is stopped', async () => {
    const writer = new TableWriter(folder);
    writer.add(tableOf('late', 10), 'csv');
    await expect(writer.finish(AbortSignal.abort())).rejects.toThrow('aborted');
    await writer.stop();
    expect(await readdir(folder)).not.toContain('late.csv');
  });
});
