import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoConicEqualArea,
  geoEqualEarth,
  type GeoProjection,
} from 'd3-geo';
import type { Outline } from './geometry.ts';

/**
 * An equal-area projection for what is drawn: Lambert's azimuthal one centred on it; Albers' conic one where it is much wider than
 * tall away from the equator (parallels a sixth of the height from the edges: Kavraiskiy's rule, Snyder 1987, p. 99); Equal Earth
 * (Šavrič, Patterson and Jenny 2018) where it spans more than a hemisphere.
 */
export function equalAreaProjection(outlines: readonly Outline[]): GeoProjection {
  const all = { type: 'GeometryCollection' as const, geometries: [...outlines] };
  const [[west, south], [east, north]] = geoBounds(all);
  const width = east >= west ? east - west : east - west + 360;
  const height = north - south;
  const middle = west + width / 2;
  if (width > 180 || height > 120) return geoEqualEarth().rotate([-middle, 0]);
  const centre = (south + north) / 2;
  if (width * Math.cos((centre * Math.PI) / 180) > 1.4 * height && Math.abs(centre) > 20 && south * north > 0) {
    return geoConicEqualArea()
      .parallels([south + height / 6, north - height / 6])
      .rotate([-middle, 0])
      .center([0, centre]);
  }
  const [longitude, latitude] = height < 1 ? geoCentroid(all) : [middle, centre];
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
}
