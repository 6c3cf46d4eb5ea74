import { geoPath, type GeoContext, type GeoIdentityTransform, type GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { Outline } from './geometry.ts';

/**
 * An outline in pixels of the image; rings that shrink to less than a triangle vanish. Pixels are parted in a few, half ones where
 * nothing else is asked for, so that neighbours whose borders meet in the file meet in the image too, and the image stays small.
 */
export function planarRings(
  projection: GeoProjection | GeoIdentityTransform,
  outline: Outline,
  grid = 2,
): Position[][] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  const add = (x: number, y: number): void => {
    const point = [Math.round(x * grid) / grid, Math.round(y * grid) / grid];
    const last = ring.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) ring.push(point);
  };
  const context: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => {
      ring = [];
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const [first, last] = [ring[0]!, ring.at(-1)!];
      if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
      if (ring.length >= 4) rings.push(ring);
    },
    arc: () => {},
  };
  geoPath(projection, context)(outline);
  return rings;
}

/** Area of rings in square pixels, holes taken off (by the shoelace formula, rings wound one way and holes the other). */
export function planarArea(rings: readonly Position[][]): number {
  let twice = 0;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++)
      twice += ring[at - 1]![0]! * ring[at]![1]! - ring[at]![0]! * ring[at - 1]![1]!;
  }
  return Math.abs(twice) / 2;
}
