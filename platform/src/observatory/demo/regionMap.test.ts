import { feature, mesh } from 'topojson-client';
import type { Polygon } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { demoRegions } from './demoRegions.ts';
import { neighbours, hexagonKey } from './hexagon.ts';
import { regionMap } from './regionMap.ts';
import type { RegionProperties } from './regionMap.ts';

const regions = demoRegions(1);
const map = regionMap(regions);
const collection = map.objects['regions'] as GeometryCollection<RegionProperties>;

describe('the made-up map', () => {
  test('is read by topojson-client as 120 hexagons of 19,486 km² with code, name and country', () => {
    const { features } = feature(map, collection);
    expect(features.map(({ id }) => id)).toEqual(regions.map(({ code }) => code));
    expect(features[0]?.properties).toMatchObject({
      code: 'XA01',
      name: regions[0]?.name,
      country: 'XA',
      country_name: 'Aurelind',
    });
    for (const { geometry } of features) {
      const ring = (geometry as Polygon).coordinates[0] ?? [];
      expect(ring).toHaveLength(7);
      expect(Math.abs(area(ring))).toBeCloseTo(19_486, -2);
    }
  });

  test('tiles without gaps: every two neighbours share one border', () => {
    const land = new Set(regions.map(({ place }) => hexagonKey(place)));
    const shared =
      regions.flatMap(({ place }) => neighbours(place).filter((next) => land.has(hexagonKey(next)))).length / 2;
    const inner = mesh(map, collection, (one, other) => one !== other);
    const outer = mesh(map, collection, (one, other) => one === other);
    const sides = (lines: number[][][]): number => lines.reduce((sum, line) => sum + line.length - 1, 0);
    expect(sides(inner.coordinates)).toBe(shared);
    expect(sides(outer.coordinates)).toBe(120 * 6 - 2 * shared);
  });

  test('says that it is made up and that it is a plane', () => {
    expect(map).toMatchObject({ planar: true, unit: 'km' });
    expect(map.note).toContain('Made-up');
    expect(collection.geometries.every(({ properties }) => JSON.stringify(properties).includes('Made-up'))).toBe(true);
  });
});

function area(ring: readonly (readonly number[])[]): number {
  return ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], at) => sum + ((ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0)) / 2, 0);
}
