import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeUpCountry, madeUpDefinition, madeUpHeader } from './madeUpCountry.fixture.ts';
import { madeUpRequest } from './madeUpRequest.fixture.ts';
import { EditionFrames } from './editionFrames.ts';
import { mapRun } from './mapRun.ts';
import type { Manifest } from './manifest.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

let folder: string;
let one: Manifest;
let three: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-edition-'));
  const input = join(folder, 'employment.csv');
  const definition = join(folder, 'definition.yaml');
  await writeFile(input, `${[madeUpHeader, ...madeUpCountry()].join('\n')}\n`);
  await writeFile(definition, madeUpDefinition);
  const request = madeUpRequest({ inputs: [input], definition, totalIndustry: 'TOTAL' });
  one = await mapRun({ ...request, years: [2024] }, join(folder, 'one'), { report: true }, silentTerminal());
  three = await mapRun(request, join(folder, 'three'), { report: false }, silentTerminal());
});
afterAll(() => rm(folder, { recursive: true }));

const text = (edition: string, name: string): Promise<string> => readFile(join(folder, edition, name), 'utf8');

describe('an edition of one year', () => {
  test('holds the files it should and no other', async () => {
    expect((await readdir(join(folder, 'one'))).sort()).toEqual([
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
    ]);
    expect((await readdir(folder)).sort()).toEqual(['definition.yaml', 'employment.csv', 'one', 'three']);
  });

  test.each(['clusters.csv', 'regions.csv', 'categories.csv', 'agreement.csv', 'issues.csv'])('%s', async (name) => {
    await expect(await text('one', name)).toMatchFileSnapshot(`__snapshots__/one/${name}`);
  });
});
