import { geoIdentity, geoPath, type GeoIdentityTransform, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { parentBorders } from './parentBorders.ts';
import { equalAreaProjection } from './equalAreaProjection.ts';
import type { Outline } from './geometry.ts';
import { landGroups } from './landGroups.ts';
import type { MatchedRegions } from './matchRegions.ts';
import { planarArea, planarRings } from './planarRings.ts';

/** A map laid out in pixels, ready to be drawn: one scale for the main land, small frames below it for what lies far off. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly PlacedRegion[];
  /** Regions around, without figures. */
  readonly surroundings: MultiPolygon;
  /** Borders between countries (or other units above the regions). */
  readonly borders: MultiLineString;
  readonly insets: readonly Inset[];
}

/** A region's outline in pixels; `spot` is its middle, `small` where it is too small to be seen without a mark. */
export interface PlacedRegion {
  readonly code: string;
  readonly outline: MultiPolygon;
  readonly spot: Position;
  readonly area: number;
  readonly small: boolean;
}

/** A frame with far-off regions at a scale of its own. */
export interface Inset {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly codes: readonly string[];
}

type Projection = GeoProjection | GeoIdentityTransform;
type Box = readonly [[number, number], [number, number]];

const margin = 6;
const insetBox = { width: 100, height: 76, gap: 10, label: 18 };
/** How much larger the main map's frame may get for a far-off group to be drawn in place. */
const patience = 1.12;
/** Square pixels below which a mark stands for a region, on the main map and in a frame. */
const seen = { main: 10, inset: 1.5 };

/**
 * Lays out matched regions `width` pixels wide, at most `tallest` pixels high above the frames of far-off places; points lie on a grid
 * of so many parts of a pixel.
 */
export function mapLayout(
  matched: MatchedRegions,
  planar: boolean,
  width: number,
  tallest: number,
  top: number,
  grid = 2,
): MapLayout {
  const codes = [...matched.outlines.keys()];
  const outlines = [...matched.outlines.values()];
  const { near, far } = planar ? { near: [...outlines.keys()], far: [] } : parted(outlines);
  const project = planar ? (): Projection => geoIdentity().reflectY(true) : equalAreaProjection;
  const frame: Box = [
    [margin, top + margin],
    [width - margin, top + tallest - margin],
  ];
  const mainland = near.map((at) => outlines[at]!);
  const main = fitted(project(mainland), mainland, frame);
  const [[, first], [, last]] = geoPath(main).bounds(collection(mainland));
  const bottom = Math.ceil(top + last - first + 2 * margin);
  fitted(main, mainland, [frame[0], [frame[1][0], bottom - margin]]);
  main.clipExtent([
    [0, top],
    [width, bottom],
  ]);
  const regions: PlacedRegion[] = [];
  for (const at of near) regions[at] = placed(codes[at]!, outlines[at]!, main, seen.main, grid);
  const perRow = Math.floor((width + insetBox.gap) / (insetBox.width + insetBox.gap));
  const insets = far.map((group, index): Inset => {
    const left = (index % perRow) * (insetBox.width + insetBox.gap);
    const insetTop =
      bottom + insetBox.gap + Math.floor(index / perRow) * (insetBox.height + insetBox.label + insetBox.gap);
    const members = group.map((at) => outlines[at]!);
    const projection = fitted(equalAreaProjection(members), members, [
      [left + 5, insetTop + 5],
      [left + insetBox.width - 5, insetTop + insetBox.height - 5],
    ]);
    for (const at of group) regions[at] = placed(codes[at]!, outlines[at]!, projection, seen.inset, grid);
    return {
      left,
      top: insetTop,
      width: insetBox.width,
      height: insetBox.height,
      codes: group.map((at) => codes[at]!),
    };
  });
  return {
    width,
    height: insets.length === 0 ? bottom : insets.at(-1)!.top + insetBox.height + insetBox.label + margin,
    regions,
    surroundings: {
      type: 'MultiPolygon',
      coordinates: matched.surroundings.flatMap(({ outline }) =>
        planarRings(main, outline, grid).map((ring) => [ring]),
      ),
    },
    borders: parentBorders(regions, matched.parents),
    insets,
  };
}

function fitted(projection: Projection, outlines: readonly Outline[], box: Box): Projection {
  const extent: [[number, number], [number, number]] = [[...box[0]], [...box[1]]];
  return projection.fitExtent(extent, collection(outlines));
}

function collection(outlines: readonly Outline[]): { type: 'GeometryCollection'; geometries: Outline[] } {
  return { type: 'GeometryCollection', geometries: [...outlines] };
}

function placed(code: string, outline: Outline, projection: Projection, least: number, grid: number): PlacedRegion {
  const rings = planarRings(projection, outline, grid);
  const area = planarArea(rings);
  const largest = rings.reduce<Position[] | null>(
    (most, ring) => (most !== null && planarArea([most]) >= planarArea([ring]) ? most : ring),
    null,
  );
  const spot =
    largest === null
      ? geoPath(projection).centroid(outline)
      : geoPath().centroid({ type: 'Polygon', coordinates: [largest] });
  return {
    code,
    outline: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
    spot,
    area,
    small: area < least,
  };
}

/** Far-off groups are those that would enlarge the main frame markedly; where no group holds most regions, nothing is far off. */
function parted(outlines: readonly Outline[]): { near: number[]; far: number[][] } {
  const groups = landGroups(outlines);
  const [main, ...others] = groups;
  if (main === undefined || main.length < 0.6 * outlines.length) return { near: [...outlines.keys()], far: [] };
  const projection = equalAreaProjection(main.map((at) => outlines[at]!));
  const size = (members: readonly number[]): number => {
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(collection(members.map((at) => outlines[at]!)));
    return (right - left) * (bottom - top);
  };
  const near = [...main];
  const limit = size(main) * patience;
  const far = others.filter((group) => {
    if (size([...near, ...group]) > limit) return true;
    near.push(...group);
    return false;
  });
  return { near: near.sort((a, b) => a - b), far };
}
