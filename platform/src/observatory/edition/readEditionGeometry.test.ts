import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoArea } from 'd3-geo';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapLayout } from '../geometry/mapLayout.ts';
import { matchRegions } from '../geometry/matchRegions.ts';
import { outlineTopology } from '../geometry/outlineTopology.ts';
import { readGeometry } from '../geometry/readGeometry.ts';
import { madeUpFolder, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import { mapRun } from './mapRun.ts';
import { readEditionGeometry } from './readEditionGeometry.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';
import { verify } from './verify.ts';

let made: MadeUpFolder;
let boundaries: string;

beforeAll(async () => {
  made = await madeUpFolder();
  boundaries = await made.write('squares.geojson', JSON.stringify(squares()));
});
afterAll(() => rm(made.folder, { recursive: true }));

/** A degree of longitude and latitude for each of R01 to R11 and, without figures, R13; R12 is missing. */
function squares(): object {
  return {
    type: 'FeatureCollection',
    licence: 'CC0-1.0',
    attribution: 'Made up',
    features: [...Array.from({ length: 11 }, (_, at) => at + 1), 13].map((number) => ({
      type: 'Feature',
      properties: { id: `R${String(number).padStart(2, '0')}`, name: `Place ${number}`, country: 'RR' },
      geometry: { type: 'Polygon', coordinates: [square((number - 1) % 4, Math.floor((number - 1) / 4))] },
    })),
  };
}

function square(column: number, row: number): number[][] {
  return [
    [10 + column, 50 + row],
    [11 + column, 50 + row],
    [11 + column, 51 + row],
    [10 + column, 51 + row],
    [10 + column, 50 + row],
  ];
}

async function mapped(out: string, geometry: string | null): Promise<string> {
  const folder = join(made.folder, out);
  await mapRun({ ...made.request, geometry }, folder, { report: false }, silentTerminal());
  return folder;
}

describe('the outlines of an edition', () => {
  test('are those of its regions, with what lies around, whose they are, and which are missing', async () => {
    const found = await readEditionGeometry(await mapped('one', boundaries));
    expect(found).toMatchObject({
      name: 'squares.geojson',
      planar: false,
      attribution: 'Made up',
      licence: 'CC0-1.0',
    });
    const { matched, names } = found!;
    expect([...matched.outlines.keys()]).toEqual(
      Array.from({ length: 11 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`),
    );
    expect(matched.surroundings.map(({ code, name }) => [code, name])).toEqual([['R13', 'Place 13']]);
    expect(matched.missing).toEqual(['R12']);
    expect(matched.parents.get('R01')).toBe('RR');
    expect([names.get('R11'), names.get('R13')]).toEqual(['Place 11', 'Place 13']);
    expect(mapLayout(matched, false, 880, 780, 0).regions).toHaveLength(11);
  });

  test('are none where it was made without, and the manifest says so', async () => {
    expect(await readEditionGeometry(await mapped('without', null))).toBeNull();
  });

  test('are the same bytes each time, and verifying with the inputs holds without the region file', async () => {
    const [first, second] = [await mapped('first', boundaries), await mapped('second', boundaries)];
    const text = (folder: string): Promise<string> => readFile(join(folder, 'geometry.topojson'), 'utf8');
    expect(await text(first)).toBe(await text(second));
    expect(await verify(first, [made.input], silentTerminal())).toMatchObject({ holds: true });
  });

  test('are refused where they are not as the manifest states', async () => {
    const folder = await mapped('changed', boundaries);
    await writeFile(join(folder, 'geometry.topojson'), '{}');
    await expect(readEditionGeometry(folder)).rejects.toMatchObject({ status: 409 });
  });

  test('a region file of another level ends the run, with or without a report', async () => {
    await expect(mapped('states', 'us-atlas:states')).rejects.toMatchObject({ status: 422 });
  });
});

describe('detail', () => {
  test('far below a pixel is left out, borders stay shared, the smallest island stays an area', async () => {
    const coast = Array.from({ length: 2001 }, (_, at) => [10 + at / 1000, 50 + (at % 2) * 1e-5]);
    const island = [
      [12.5, 50],
      [12.5, 50.00001],
      [12.50001, 50.00001],
      [12.50001, 50],
      [12.5, 50],
    ];
    const source = await made.write(
      'coast.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          [...coast, [12, 52], [10, 52], [10, 50]],
          [[10, 48], [12, 48], ...coast.toReversed(), [10, 48]],
          island,
        ].map((ring, at) => ({
          type: 'Feature',
          properties: { code: `R${at}` },
          geometry: { type: 'Polygon', coordinates: [ring] },
        })),
      }),
    );
    const geometry = await readGeometry(source);
    const text = outlineTopology(geometry, matchRegions(geometry, ['R0', 'R1', 'R2']));
    const { arcs } = JSON.parse(text) as { arcs: unknown[][] };
    expect(arcs).toHaveLength(4);
    expect(arcs.reduce((sum, arc) => sum + arc.length, 0)).toBeLessThan(40);
  });

  test('United States counties: each that has an area keeps nearly its own', async () => {
    const geometry = await readGeometry('us-atlas:counties');
    const codes = geometry.layers[0]!.shapes.map(({ properties }) => String(properties['id']));
    const matched = matchRegions(geometry, codes);
    const folder = await made.write('counties.topojson', outlineTopology(geometry, matched));
    const again = matchRegions(await readGeometry(folder), codes);
    expect(again.missing).toEqual([]);
    const changes = [...matched.outlines].flatMap(([code, outline]) => {
      const area = geoArea(outline);
      return area === 0 ? [] : [geoArea(again.outlines.get(code)!) / area - 1];
    });
    expect(Math.min(...changes)).toBeGreaterThan(-0.05);
    expect(Math.max(...changes)).toBeLessThan(0.05);
  });

  const nuts = fileURLToPath(new URL('../../../../../shared/data/geometry/nuts2016_60M_lvl3.geojson', import.meta.url));
  test.skipIf(!existsSync(nuts))('NUTS 3 at 1:60 million stays below 400 kB', async () => {
    const geometry = await readGeometry(nuts);
    const codes = geometry.layers[0]!.shapes.map(({ properties }) => String(properties['NUTS_ID']));
    const text = outlineTopology(geometry, matchRegions(geometry, codes));
    expect(text.length).toBeLessThan(400_000);
    expect(text).toContain('© EuroGeographics');
  });
});
