import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { Problem } from '../../../kernel/problem.ts';
import type { Served } from '../../../kernel/serve.ts';
import { readEditionGeometry } from '../../edition/readEditionGeometry.ts';
import { mapLayout } from '../../geometry/mapLayout.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { ofEdition } from '../ofEdition.ts';
import { listMapValues, showMapLayout, type LaidOutMap } from './contract.ts';
import { mapValues } from './mapValues.ts';

/** Pixels across and at most down; a page scales it to the room it has. */
const [width, tallest] = [960, 760];

/** What answers questions about maps. */
export function serveMap(shelf: EditionShelf): Served[] {
  return [ofEdition(shelf, showMapLayout, laidOut), ofEdition(shelf, listMapValues, mapValues)];
}

async function laidOut(edition: ShelvedEdition): Promise<LaidOutMap> {
  const geometry = await readEditionGeometry(edition.folder);
  if (geometry === null)
    throw new Problem(
      404,
      `Edition ${edition.name} has no boundaries, so there is no map of it: make it again with asterism map … --geometry FILE.`,
    );
  const layout = mapLayout(geometry.matched, geometry.planar, width, tallest, 0);
  return {
    width: layout.width,
    height: layout.height,
    regions: layout.regions.map(({ code, outline, spot, small }) => ({
      region: code,
      name: geometry.names.get(code) ?? null,
      path: areaPath(outline),
      x: rounded(spot[0]!),
      y: rounded(spot[1]!),
      small,
    })),
    surroundings: areaPath(layout.surroundings),
    borders: linePath(layout.borders),
    insets: layout.insets.map(({ codes, ...frame }) => ({ ...frame, regions: [...codes] })),
    attribution: geometry.attribution,
    missing: [...geometry.matched.missing],
  };
}

function areaPath({ coordinates }: MultiPolygon): string {
  return coordinates.map((rings) => rings.map((ring) => `${line(ring)}Z`).join('')).join('');
}

function linePath({ coordinates }: MultiLineString): string {
  return coordinates.map(line).join('');
}

/** Points to a tenth of a pixel; those that fall on the one before are left out. */
function line(points: readonly Position[]): string {
  let path = '';
  let before = '';
  for (const [x, y] of points) {
    const here = `${rounded(x!)},${rounded(y!)}`;
    if (here === before) continue;
    path += `${path === '' ? 'M' : 'L'}${here}`;
    before = here;
  }
  return path;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
