import { geoBounds } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology, Transform } from 'topojson-specification';
import { areasOf, type Geometry, type Outline } from './geometry.ts';
import { landGroups } from './landGroups.ts';
import type { MatchedRegions } from './matchRegions.ts';

/** Width in pixels of the largest map on which nothing shall be seen to be missing. */
const widest = 4000;
/** Triangles smaller than this share of a square pixel are drawn straight (Visvalingam and Whyatt 1993). */
const dropped = 1 / 4;
/** Points that each border keeps between its ends, so that the smallest region stays an area. */
const kept = { open: 2, closed: 6 };

/** What an edition's `geometry.topojson` says beside the outlines. */
export interface OutlineNotes {
  /** The file that the outlines were taken from. */
  readonly file: string;
  readonly sha256: string;
  readonly attribution: string | null;
  readonly licence: string | null;
  /** Whether coordinates lie on a plane, y upwards; else they are longitude and latitude in degrees (WGS 84). */
  readonly planar: boolean;
  /** Regions of the edition that the file does not hold. */
  readonly missing: readonly string[];
}

/**
 * Regions and what lies around them as TopoJSON: objects `regions` and `surroundings`, each outline with `code`, `name` where there is
 * one, and `country` where the unit above is known; borders of neighbours are shared, on a grid a quarter of a pixel wide on a map of
 * 4,000 pixels, detail below a quarter of a square pixel left out. The same outlines give the same text.
 */
export function outlineTopology(geometry: Geometry, matched: MatchedRegions): string {
  const outlines = [...matched.outlines.values()];
  const everything = [...outlines, ...matched.surroundings.map(({ outline }) => outline)];
  const pixel = (geometry.planar ? longest(outlines) : degreesAcross(mainland(outlines))) / widest;
  const steps = pixel > 0 ? (4 * longest(everything)) / pixel : 0;
  const joined: Topology = topology(
    {
      regions: collection(
        [...matched.outlines].map(([code, outline]) => ({
          properties: withoutEmpty({ code, name: matched.names.get(code), country: matched.parents.get(code) }),
          outline,
        })),
      ),
      surroundings: collection(
        matched.surroundings.map(({ code, name, outline }) => ({
          properties: withoutEmpty({ code, name: name ?? undefined }),
          outline,
        })),
      ),
    },
    Math.min(1_000_000, Math.max(10_000, Math.ceil(steps))),
  );
  const notes: OutlineNotes = {
    file: geometry.name,
    sha256: geometry.sha256,
    attribution: geometry.attribution,
    licence: geometry.licence,
    planar: geometry.planar,
    missing: matched.missing,
  };
  const { type, ...rest } = simplified(joined, pixel * pixel * dropped);
  return `${JSON.stringify({ type, ...notes, ...rest })}\n`;
}

type Properties = Readonly<Record<string, string>>;

function collection(
  shapes: readonly { readonly properties: Properties; readonly outline: Outline }[],
): FeatureCollection<Outline, Properties> {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ properties, outline }) => ({ type: 'Feature', properties, geometry: outline })),
  };
}

function withoutEmpty(properties: Record<string, string | undefined>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

/** The topology without what is too small to be seen, on the grid it came on. */
function simplified(joined: Topology, least: number): Topology {
  const weighed = presimplify(joined as Topology<Objects<Properties>>);
  for (const arc of weighed.arcs) keepHeaviest(arc as Weighed[]);
  return quantize(simplify(weighed, least), joined.transform as Transform & number);
}

type Weighed = [x: number, y: number, weight: number];

function keepHeaviest(arc: Weighed[]): void {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  const isRing = first[0] === last[0] && first[1] === last[1];
  const byWeight = arc.slice(1, -1).sort((a, b) => b[2] - a[2]);
  for (const point of byWeight.slice(0, isRing ? kept.closed : kept.open)) point[2] = Infinity;
}

/** The outlines that lie together with most others, by which the scale of a map is set. */
function mainland(outlines: readonly Outline[]): Outline[] {
  return (landGroups(outlines)[0] ?? []).map((at) => outlines[at]!);
}

/** The longer side of a box around outlines, in their own coordinates. */
function longest(outlines: readonly Outline[]): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines) {
    for (const [x, y] of areasOf(outline).flat(2)) {
      [west, east] = [Math.min(west, x!), Math.max(east, x!)];
      [south, north] = [Math.min(south, y!), Math.max(north, y!)];
    }
  }
  return Math.max(east - west, north - south);
}

/** The longer side of what is drawn on the globe, in degrees of latitude. */
function degreesAcross(outlines: readonly Outline[]): number {
  const [[west, south], [east, north]] = geoBounds({ type: 'GeometryCollection', geometries: [...outlines] });
  const width = east >= west ? east - west : east - west + 360;
  return Math.max(width * Math.cos(((south + north) * Math.PI) / 360), north - south);
}
