import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { topology } from 'topojson-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchRegions } from './matchRegions.ts';
import { readGeometry } from './readGeometry.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geometry-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const square = (x: number, y: number, size = 1): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const collection = (size = 1) => ({
  type: 'FeatureCollection' as const,
  features: ['AA11', 'AA12'].map((code, at) => ({
    type: 'Feature' as const,
    properties: { NUTS_ID: code, NUTS_NAME: `Name of ${code}` },
    geometry: { type: 'Polygon' as const, coordinates: [square(at * size, 40, size)] },
  })),
});

describe('region files', () => {
  test('GeoJSON wound as RFC 7946 asks is small on the globe', async () => {
    const { layers, planar } = await readGeometry(await file('plain.geojson', JSON.stringify(collection())));
    expect(planar).toBe(false);
    for (const { outline } of layers[0]!.shapes) expect(geoArea(outline)).toBeLessThan(0.001);
  });

  test('TopoJSON, gzipped, holds the same regions under the name of its object', async () => {
    const geometry = await readGeometry(
      await file('packed.json.gz', gzipSync(JSON.stringify(topology({ regions: collection() })))),
    );
    expect(geometry.layers.map(({ name, shapes }) => [name, shapes.length])).toEqual([['regions', 2]]);
    expect([...matchRegions(geometry, ['AA12', 'AA11']).names]).toEqual([
      ['AA12', 'Name of AA12'],
      ['AA11', 'Name of AA11'],
    ]);
  });

  test('coordinates that can be no degrees lie on a plane', async () => {
    expect((await readGeometry(await file('flat.geojson', JSON.stringify(collection(1000))))).planar).toBe(true);
  });

  test.each([
    ['empty.json', '', 'empty.json is no GeoJSON or TopoJSON file'],
    ['page.json', '<!doctype html>', 'page.json is no GeoJSON or TopoJSON file'],
    ['other.json', '{"type":"Point","coordinates":[1,2]}', 'other.json is JSON but neither'],
    [
      'points.json',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}]}',
      'points.json holds no areas',
    ],
    [
      'broken.json',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[["a",2]]]}}]}',
      'no pairs of numbers',
    ],
    ...[
      '{"type":"Polygon","coordinates":[]}',
      '{"type":"Polygon","coordinates":[[]]}',
      '{"type":"MultiPolygon","coordinates":[]}',
      '{"type":"MultiPolygon","coordinates":[[]]}',
      'null',
    ].map((geometry): [string, string, string] => [
      'empty-areas.json',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${geometry}}]}`,
      'empty-areas.json holds no areas',
    ]),
    ...['{"type":"Polygon"}', '{"type":"Polygon","coordinates":[[null]]}', '{"type":"Polygon","coordinates":{}}'].map(
      (geometry): [string, string, string] => [
        'no-points.json',
        `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${geometry}}]}`,
        'no pairs of numbers',
      ],
    ),
    ['no-feature.json', '{"type":"FeatureCollection","features":[null]}', 'holds a feature that is none (null)'],
    [
      'arcs.json',
      '{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","arcs":[[7]]}}}',
      'The TopoJSON file arcs.json is damaged',
    ],
    [
      'cut.json.gz',
      gzipSync(JSON.stringify(collection())).subarray(0, 40),
      'cut.json.gz is no GeoJSON or TopoJSON file',
    ],
    [
      'mercator.json',
      JSON.stringify({ ...collection(5000), crs: { type: 'name', properties: { name: 'EPSG:3857' } } }),
      'Mercator',
    ],
  ])('%s is refused in one sentence', async (name, content, sentence) => {
    await expect(readGeometry(await file(name, content))).rejects.toThrow(sentence);
  });

  test('areas without a point are passed over beside others', async () => {
    const { features } = collection();
    const empty = { ...features[0]!, properties: { NUTS_ID: 'AA19' }, geometry: { type: 'Polygon', coordinates: [] } };
    const holed = {
      ...features[0]!,
      properties: { NUTS_ID: 'AA18' },
      geometry: { type: 'Polygon', coordinates: [square(9, 9), []] },
    };
    const text = JSON.stringify({ ...collection(), features: [...features, empty, holed] });
    const { layers } = await readGeometry(await file('some-empty.json', text));
    const codes = layers[0]!.shapes.map(({ properties }) => properties['NUTS_ID']);
    expect(codes).toContain('AA18');
    expect(codes).not.toContain('AA19');
    expect(layers[0]!.shapes.at(-1)!.outline.coordinates).toHaveLength(1);
  });

  test('a file that is not there, and a layer that us-atlas lacks', async () => {
    await expect(readGeometry(join(folder, 'none.json'))).rejects.toMatchObject({ status: 404 });
    await expect(readGeometry('us-atlas:moons')).rejects.toMatchObject({ status: 400 });
  });

  test('us-atlas matches FIPS codes, as they are and as QCEW writes them, and knows the names', async () => {
    const states = await readGeometry('us-atlas:states');
    expect(matchRegions(states, ['01', '06', '56']).names.get('06')).toBe('California');
    expect(matchRegions(states, ['01000', '06000']).names.get('06000')).toBe('California');
  });
});

describe('joining regions by code', () => {
  test('codes the file lacks are listed', async () => {
    const geometry = await readGeometry(await file('plain.geojson', JSON.stringify(collection())));
    const matched = matchRegions(geometry, ['AA11', 'AA12', 'AA13']);
    expect(matched.missing).toEqual(['AA13']);
    expect([...matched.parents.values()]).toEqual(['AA', 'AA']);
  });

  test('a file of another version is refused and both versions are named', async () => {
    const newer = {
      ...collection(),
      features: ['FRB0', 'FRC1', 'AA11'].map((code, at) => ({
        ...collection().features[0]!,
        properties: { NUTS_ID: code },
        geometry: { type: 'Polygon', coordinates: [square(at, 0)] },
      })),
    };
    const geometry = await readGeometry(await file('newer.geojson', JSON.stringify(newer)));
    expect(() => matchRegions(geometry, ['FR21', 'FR22', 'EL51', 'UKI3', 'AA11'])).toThrow(
      'The region file newer.geojson holds 1 of the 5 regions of the data (missing: FR21, FR22, EL51, UKI3). The file looks like NUTS 2016, the data like NUTS 2013: take the boundaries of NUTS 2013.',
    );
  });

  test('a file of another level is refused and says so', async () => {
    const geometry = await readGeometry(await file('plain.geojson', JSON.stringify(collection())));
    expect(() => matchRegions(geometry, ['AA1', 'AA2'])).toThrow(
      'The region file plain.geojson holds 0 of the 2 regions of the data (missing: AA1, AA2). The file is of another level, with codes like AA11: take the boundaries of the level of the data.',
    );
  });
});
