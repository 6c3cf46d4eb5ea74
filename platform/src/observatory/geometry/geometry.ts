import type { MultiPolygon, Polygon } from 'geojson';

/** Outlines of regions as a file has them, rings wound as d3-geo wants them. */
export interface Geometry {
  /** Name of the file, or of the package's layer. */
  readonly name: string;
  readonly sha256: string;
  /** Whether coordinates lie on a plane (y upwards) instead of being longitude and latitude in degrees. */
  readonly planar: boolean;
  /** The line that the owner of the boundaries wants printed; null where the file is unknown to us. */
  readonly attribution: string | null;
  /** What one may do with them; null likewise. */
  readonly licence: string | null;
  /** One layer for GeoJSON, one for each object with areas for TopoJSON. */
  readonly layers: readonly GeometryLayer[];
}

/** A named set of outlines. */
export interface GeometryLayer {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** One outline with what its file says of it; which property holds the code is not settled yet. */
export interface Shape {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly outline: Outline;
}

/** An area or several; the first ring of each is its border, the others are holes. */
export type Outline = Polygon | MultiPolygon;

/** Every area of an outline as a list of rings. */
export function areasOf(outline: Outline): Polygon['coordinates'][] {
  return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
}
