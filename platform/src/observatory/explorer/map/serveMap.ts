import type { Served } from '../../../kernel/serve.ts';
import { mapLayout } from '../../geometry/mapLayout.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { ofEdition } from '../ofEdition.ts';
import { regionNames } from '../regionNames.ts';
import { boundariesOf } from './boundariesOf.ts';
import { listMapValues, mapGeoJson, showMapLayout, type LaidOutMap } from './contract.ts';
import { geoJsonOfMap } from './geoJsonOfMap.ts';
import { mapValues } from './mapValues.ts';
import { areaPath, linePath } from './svgPath.ts';

/** Pixels across and at most down; a page scales it to the room it has. */
const [width, tallest] = [960, 760];
/** Parts of a pixel on which points lie: fine enough for a map that is enlarged. */
const grid = 5;

/** What answers questions about maps. */
export function serveMap(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, showMapLayout, laidOut),
    ofEdition(shelf, listMapValues, mapValues),
    ofEdition(shelf, mapGeoJson, geoJsonOfMap),
  ];
}

async function laidOut(edition: ShelvedEdition): Promise<LaidOutMap> {
  const [geometry, names] = await Promise.all([boundariesOf(edition), regionNames(edition)]);
  const layout = mapLayout(geometry.matched, geometry.planar, width, tallest, 0, grid);
  return {
    width: layout.width,
    height: layout.height,
    regions: layout.regions.map(({ code, outline, spot, small }) => ({
      region: code,
      name: names.get(code) ?? null,
      path: areaPath(outline.coordinates.flat()),
      x: rounded(spot[0]!),
      y: rounded(spot[1]!),
      small,
    })),
    surroundings: areaPath(layout.surroundings.coordinates.flat()),
    borders: linePath(layout.borders.coordinates),
    insets: layout.insets.map(({ codes, ...frame }) => ({ ...frame, regions: [...codes] })),
    attribution: geometry.attribution,
    missing: [...geometry.matched.missing],
  };
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
