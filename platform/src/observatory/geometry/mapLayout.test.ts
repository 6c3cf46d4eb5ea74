import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapLayout } from './mapLayout.ts';
import { matchRegions } from './matchRegions.ts';
import { readGeometry } from './readGeometry.ts';

const nuts = new URL('../../../../../shared/data/geometry/nuts2013_eu28_lvl2.geojson', import.meta.url).pathname;
const present = existsSync(nuts);

async function layout(source: string, property: string) {
  const geometry = await readGeometry(source);
  const codes = geometry.layers[0]!.shapes.map((shape) => String(shape.properties[property]));
  return mapLayout(matchRegions(geometry, codes), geometry.planar, 880, 780, 0);
}

describe('the United States', () => {
  test('Alaska, Hawaii and the territories stand in frames and do not shrink the other states', async () => {
    const map = await layout('us-atlas:states', 'id');
    expect(map.insets.map(({ codes }) => codes)).toEqual([['66', '69'], ['72', '78'], ['02'], ['15'], ['60']]);
    const area = new Map(map.regions.map((region) => [region.code, region.area]));
    expect(area.get('48')! / area.get('06')!).toBeCloseTo(695_662 / 423_967, 1);
    expect(area.get('48')!).toBeGreaterThan(880 * 500 * 0.04);
    for (const { spot } of map.regions) {
      expect(spot[0]!).toBeGreaterThanOrEqual(0);
      expect(spot[0]!).toBeLessThanOrEqual(map.width);
      expect(spot[1]!).toBeLessThanOrEqual(map.height);
    }
  });
});

describe.skipIf(!present)('Europe (skipped where ../shared/data/geometry is absent)', () => {
  test('overseas regions stand in frames; areas keep their ratio; borders of countries are found', async () => {
    const map = await layout(nuts, 'NUTS_ID');
    expect(map.insets.flatMap(({ codes }) => codes).sort()).toEqual([
      'ES70',
      'FRA1',
      'FRA2',
      'FRA3',
      'FRA4',
      'FRA5',
      'PT20',
      'PT30',
    ]);
    const area = new Map(map.regions.map((region) => [region.code, region.area]));
    expect(area.get('SE33')! / area.get('ES61')!).toBeCloseTo(165_296 / 87_597, 0);
    expect(map.borders.coordinates.length).toBeGreaterThan(20);
  });
});
