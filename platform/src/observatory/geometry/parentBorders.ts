import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject } from 'topojson-specification';

/** The lines where regions of different parents meet, e.g. borders of countries; none where there is one parent only. */
export function parentBorders(
  regions: readonly { readonly code: string; readonly outline: MultiPolygon }[],
  parents: ReadonlyMap<string, string>,
): MultiLineString {
  if (new Set(parents.values()).size < 2) return { type: 'MultiLineString', coordinates: [] };
  const collection: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: regions.map(({ code, outline }) => ({
      type: 'Feature',
      properties: { parent: parents.get(code) },
      geometry: outline,
    })),
  };
  const joined = topology({ regions: collection });
  return mesh(joined, joined.objects['regions'] as GeometryObject, (a, b) => parentOf(a) !== parentOf(b));
}

function parentOf({ properties }: GeometryObject): unknown {
  return properties !== undefined && 'parent' in properties ? properties.parent : undefined;
}
