import type { FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { DemoRegion } from './demoRegions.ts';
import { outline } from './hexagon.ts';
import { MADE_UP } from './madeUp.ts';
import { COUNTRIES } from './placeNames.ts';

/** What the map says of a region. */
export interface RegionProperties {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly country_name: string;
  readonly note: string;
}

/** The made-up regions as TopoJSON on a plane: kilometres east and north, not degrees; neighbours share their borders. */
export interface RegionMap extends Topology {
  readonly planar: true;
  readonly unit: 'km';
  readonly note: string;
}

/** Draws the map of the made-up regions. */
export function regionMap(regions: readonly DemoRegion[]): RegionMap {
  const features = regions.map((region) => ({
    type: 'Feature' as const,
    id: region.code,
    properties: {
      code: region.code,
      name: region.name,
      country: COUNTRIES[region.country]?.code ?? '',
      country_name: COUNTRIES[region.country]?.name ?? '',
      note: MADE_UP,
    },
    geometry: { type: 'Polygon', coordinates: [outline(region.place)] } satisfies Polygon,
  }));
  const collection: FeatureCollection<Polygon, RegionProperties> = { type: 'FeatureCollection', features };
  return { ...topology({ regions: collection }), planar: true, unit: 'km', note: MADE_UP };
}
