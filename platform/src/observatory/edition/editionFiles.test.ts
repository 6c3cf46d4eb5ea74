import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EditionFrames } from './editionFrames.ts';
import { madeUpFolder, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import type { Manifest } from './manifest.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

let made: MadeUpFolder;
let one: Manifest;
let three: Manifest;

beforeAll(async () => {
  made = await madeUpFolder();
  const { request, folder } = made;
  one = await mapRun({ ...request, years: [2024] }, join(folder, 'one'), { report: true }, silentTerminal());
  three = await mapRun(request, join(folder, 'three'), { report: false }, silentTerminal());
});
afterAll(() => rm(made.folder, { recursive: true }));

const text = (edition: string, name: string): Promise<string> => readFile(join(made.folder, edition, name), 'utf8');

/** A CSV without quoted fields as objects. */
async function rowsOf(edition: string, name: string): Promise<Record<string, string>[]> {
  const [header, ...lines] = (await text(edition, name)).trimEnd().split('\n');
  const names = header!.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(names.map((column, at) => [column, fields[at]!]));
  });
}

describe('an edition of one year', () => {
  test('holds its files and nothing else, and nothing is left beside it', async () => {
    expect((await readdir(join(made.folder, 'one'))).sort()).toEqual([
      'agreement.csv',
      'agreement.csv-metadata.json',
      'categories.csv',
      'categories.csv-metadata.json',
      'categories.parquet',
      'cells.parquet',
      'clusters.csv',
      'clusters.csv-metadata.json',
      'clusters.parquet',
      'definitions.json',
      'issues.csv',
      'issues.csv-metadata.json',
      'manifest.json',
      'preset.json',
      'proof.parquet',
      'regions.csv',
      'regions.csv-metadata.json',
      'regions.parquet',
      'report.html',
      'totals.parquet',
    ]);
    expect((await readdir(made.folder)).sort()).toEqual(['definition.yaml', 'employment.csv', 'one', 'three']);
  });

  test('a cluster with a range for its employment has two stars, up to three', async () => {
    const cars = (await rowsOf('one', 'clusters.csv')).find((row) => row['region'] === 'R01')!;
    expect(cars).toMatchObject({
      employment: '',
      employment_low: '3000',
      employment_high: '9000',
      size_star: 'yes',
      specialisation_star: 'yes',
      focus_star: 'possible',
      stars: '2',
      stars_max: '3',
    });
  });

  test('a cluster that certainly has a place is not below the cut-off, though the cut-off may be its own unknown figure', async () => {
    const edition = await EditionFrames.open(join(made.folder, 'one'));
    const rows = await edition.rows(
      "SELECT size_margin, size_cutoff_low, size_cutoff_high FROM {proof} WHERE region = 'R01' AND category = 'cars'",
    );
    edition.close();
    expect(rows).toEqual([{ size_margin: 0, size_cutoff_low: 3000, size_cutoff_high: 9000 }]);
  });

  test('a certain cluster stands with the figures that a hand comes to', async () => {
    const shops = (await rowsOf('one', 'clusters.csv')).find(
      (row) => row['region'] === 'R02' && row['category'] === 'shops',
    )!;
    // R02 in 2024: 70 in cars, 15,000 in shops, 20,000 in public administration; eleven other regions have 4,100 in shops each.
    expect(Number(shops['share_of_category'])).toBeCloseTo(15_000 / (15_000 + 11 * 4100), 15);
    expect(Number(shops['focus'])).toBeCloseTo(15_000 / 35_070, 15);
    expect(shops).toMatchObject({ size_rank: '1', size_n: '12', focus_rank: '1', stars: '3', stars_max: '3' });
  });

  test.each(['clusters.csv', 'regions.csv', 'categories.csv', 'agreement.csv', 'issues.csv'])('%s', async (name) => {
    await expect(await text('one', name)).toMatchFileSnapshot(`__snapshots__/one-year/${name}`);
  });

  test.each(['clusters', 'proof', 'cells'])('%s.parquet', async (table) => {
    const edition = await EditionFrames.open(join(made.folder, 'one'));
    const rows = await edition.rows(`SELECT * FROM {${table}}`);
    edition.close();
    const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))].map((fields) => fields.join(','));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/one-year/${table}.parquet.csv`);
  });

  test('every CSV has its metadata, column for column', async () => {
    const names = (await readdir(join(made.folder, 'three'))).filter((name) => name.endsWith('.csv'));
    expect(names.sort()).toEqual([
      'agreement.csv',
      'categories.csv',
      'clusters.csv',
      'issues.csv',
      'regions.csv',
      'trends.csv',
    ]);
    for (const name of names) {
      const metadata = JSON.parse(await text('three', `${name}-metadata.json`)) as {
        url: string;
        tableSchema: { columns: { name: string; 'dc:description': string }[] };
      };
      expect(metadata.url).toBe(name);
      const header = (await text('three', name)).split('\n', 1)[0]!;
      expect(metadata.tableSchema.columns.map((column) => column.name).join()).toBe(header);
      for (const column of metadata.tableSchema.columns) expect(column['dc:description']).toMatch(/\w{3}/);
    }
  });

  test('the manifest says what was read, chosen, counted and written', () => {
    const { outputs, definition, preset, inputs, ...rest } = one;
    expect({
      ...rest,
      inputs: inputs.map(({ sha256, ...input }) => ({ ...input, sha256: sha256.length })),
    }).toMatchSnapshot();
    expect(definition).toMatchObject({ name: 'made-up', version: '1', licence: 'CC0-1.0' });
    expect(preset).toMatchObject({ name: 'eco-2007', minimum: 1000 });
    expect(outputs.find((output) => output.name === 'clusters.csv')).toMatchObject({ rows: 23 });
    expect(outputs.map((output) => output.name)).not.toContain('trends.csv');
  });
});

describe('an edition of three years', () => {
  test('trends.csv', async () => {
    await expect(await text('three', 'trends.csv')).toMatchFileSnapshot('__snapshots__/three-years/trends.csv');
    expect(three.years).toEqual([2022, 2023, 2024]);
  });

  test('the parts of a change add up to it', async () => {
    const request = { ...made.request, years: [2022, 2023] };
    await mapRun(request, join(made.folder, 'two'), { report: false }, silentTerminal());
    const rows = await rowsOf('two', 'trends.csv');
    expect(rows).toHaveLength(23);
    for (const row of rows) {
      for (const part of ['change', 'national', 'industry_mix', 'regional']) expect(row[part]).not.toBe('');
      const parts = Number(row['national']) + Number(row['industry_mix']) + Number(row['regional']);
      expect(parts).toBeCloseTo(Number(row['change']), 9);
    }
  });

  test('clusters of a year are the same whether it is rated alone or with others', async () => {
    const ofAll = (await text('three', 'clusters.csv')).split('\n').filter((line) => line.includes(',2024,'));
    expect(ofAll).toEqual((await text('one', 'clusters.csv')).trimEnd().split('\n').slice(1));
  });
});
