import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { areasOf, type Outline } from './geometry.ts';

/**
 * The outline with each border wound clockwise and each hole the other way, as d3-geo wants spherical polygons: one wound the other
 * way, as RFC 7946 asks, is everything on the globe but the region. A border is taken to hold less than half of the globe.
 */
export function windRings(outline: Outline): Outline {
  return {
    type: 'MultiPolygon',
    coordinates: areasOf(outline).map((rings) =>
      rings.map((ring, at) => (isBorder(ring) === (at === 0) ? ring : ring.toReversed())),
    ),
  };
}

function isBorder(ring: Position[]): boolean {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) <= 2 * Math.PI;
}
