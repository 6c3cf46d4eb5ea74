import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { givenFile } from './givenFile.ts';
import { readInputs } from './readInputs.ts';
import type { Observations } from './observations.ts';

const table = 'region,industry,year,employment\nAT,10,2015,7\n';
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

async function read(bytes: Uint8Array): Promise<Observations> {
  return readInputs([await givenFile('all.zip', bytes)], { measure: 'employment', columns: {}, where: {} });
}

describe('what lies beside the data in a zip archive', () => {
  test('is passed over where it is no table, with a note that names it', async () => {
    const found = await read(
      zip({
        'README.txt': '',
        'data/a.csv': table,
        'notes.txt': 'Figures are of the end of June.\nThose of 2014 are revised, of 2015 provisional.\n',
        'licence/LICENSE': 'Free to use, with the source.\n',
        'layout.pdf': '%PDF-1.7\n',
      }),
    );
    expect(found.sources.map(({ name }) => name)).toEqual(['all.zip!data/a.csv']);
    expect(found.notes).toEqual([
      'In all.zip, README.txt, licence/LICENSE, layout.pdf, notes.txt are no tables and were passed over.',
    ]);
  });

  test('is read where it is one, whatever its name ends in', async () => {
    const found = await read(zip({ 'a.txt': table, 'b.txt': table.replace('AT', 'BE') }));
    expect(found.regions).toEqual(['AT', 'BE']);
    expect(found.notes).toEqual([]);
  });

  test('a table that lacks a column is no companion: its fault is told', async () => {
    await expect(
      read(zip({ 'a.csv': table, 'b.csv': 'place,industry,year,employment\nAT,10,2015,7\n' })),
    ).rejects.toThrow('all.zip!b.csv has no column known to hold the region');
  });

  test('with no table there is nothing to read', async () => {
    await expect(read(zip({ 'README.md': '# Data\n', 'map.png': 'x' }))).rejects.toMatchObject({
      status: 422,
      message: 'all.zip is a zip archive without a table: it holds README.md, map.png.',
    });
  });

  test('another archive has to be unpacked', async () => {
    const inner = zipSync({ 'a.csv': strToU8(table) });
    await expect(read(zipSync({ 'inner.zip': inner, 'a.csv': strToU8(table) }))).rejects.toMatchObject({
      status: 422,
      message: 'all.zip!inner.zip is a zip archive inside a packed file: unpack the outer one and name the archive.',
    });
  });
});
