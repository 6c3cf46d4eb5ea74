import type { Feature, FeatureCollection, Geometry as AnyGeometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { Problem } from '../../kernel/problem.ts';
import { areasOf, type GeometryLayer, type Outline, type Shape } from './geometry.ts';

/** The outlines in parsed GeoJSON or TopoJSON, layer by layer; points, lines and areas without a point are passed over, a file without areas is a Problem. */
export function layersOf(json: Record<string, unknown>, name: string): GeometryLayer[] {
  const layers = collections(json, name)
    .map(([layer, found]) => ({
      name: layer,
      shapes: (found.type === 'FeatureCollection' ? found.features : [found])
        .flatMap((one) => shapes(one, name))
        .filter(({ outline }) => areasOf(outline).length > 0),
    }))
    .filter(({ shapes: { length } }) => length > 0);
  if (layers.length === 0) throw new Problem(422, `${name} holds no areas: give a region file with polygons.`);
  return layers;
}

function collections(json: Record<string, unknown>, name: string): [string, Feature | FeatureCollection][] {
  if (json['type'] === 'Topology' && typeof json['objects'] === 'object') {
    const topology = json as unknown as Topology;
    return Object.entries(topology.objects).map(([layer, object]) => [
      layer,
      decoded(topology, object as GeometryObject, name),
    ]);
  }
  if (json['type'] === 'FeatureCollection' && Array.isArray(json['features']))
    return [[name, json as unknown as FeatureCollection]];
  if (json['type'] === 'Feature') return [[name, json as unknown as Feature]];
  throw new Problem(
    422,
    `${name} is JSON but neither a GeoJSON FeatureCollection nor a TopoJSON Topology: give a region file.`,
  );
}

function decoded(topology: Topology, object: GeometryObject, name: string): Feature | FeatureCollection {
  try {
    return feature(topology, object);
  } catch {
    throw new Problem(422, `The TopoJSON file ${name} is damaged: its arcs don't fit its objects. Get it again.`);
  }
}

function shapes(found: Feature | null, name: string): Shape[] {
  if (found === null || typeof found !== 'object')
    throw new Problem(
      422,
      `${name} holds a feature that is none (${JSON.stringify(found)}): get the region file again.`,
    );
  const { id, properties, geometry } = found;
  const own = { ...properties, ...(id === undefined ? {} : { id }) };
  return outlines(geometry).map((outline) => {
    refuseBroken(outline, name);
    return { properties: own, outline: withoutEmpty(outline) };
  });
}

function outlines(geometry: AnyGeometry | null): Outline[] {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [geometry] : [];
}

/** The outline without areas and holes that have no point; the GeoJSON standard lets a place be empty (RFC 7946, 3.1). */
function withoutEmpty(outline: Outline): Outline {
  const areas = areasOf(outline);
  if (areas.every((rings) => rings.length > 0 && rings.every((ring) => ring.length > 0))) return outline;
  return {
    type: 'MultiPolygon',
    coordinates: areas
      .filter(([border]) => border !== undefined && border.length > 0)
      .map((rings) => rings.filter((ring) => ring.length > 0)),
  };
}

function refuseBroken(outline: Outline, name: string): void {
  const sound =
    Array.isArray(outline.coordinates) &&
    areasOf(outline).every(
      (rings) =>
        Array.isArray(rings) &&
        rings.every(
          (ring) =>
            Array.isArray(ring) &&
            ring.every((point) => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1])),
        ),
    );
  if (!sound)
    throw new Problem(
      422,
      `${name} holds an area whose coordinates are no pairs of numbers: get the region file again, or repair it in a GIS.`,
    );
}
