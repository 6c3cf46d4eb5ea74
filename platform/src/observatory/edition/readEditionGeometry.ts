import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Geometry } from '../geometry/geometry.ts';
import { layersOf } from '../geometry/layersOf.ts';
import type { MatchedRegions } from '../geometry/matchRegions.ts';
import type { OutlineNotes } from '../geometry/outlineTopology.ts';
import { windRings } from '../geometry/windRings.ts';
import { readManifest } from './editionFrames.ts';
import { outlinesFile } from './outlinesFile.ts';
import { refuseChanged } from './refuseChanged.ts';

/** An edition's own outlines, rings wound as d3-geo wants them: layers `regions` and `surroundings`, each shape with `code` and `name`. */
export interface EditionGeometry extends Geometry {
  /** By code, of regions and surroundings; a region without a name in the file is not in it. */
  readonly names: ReadonlyMap<string, string>;
  /** The regions of all the edition's years, ready for `mapLayout`. */
  readonly matched: MatchedRegions;
}

/** The outlines an edition was made with; null where it was made without. A file that is not as the manifest states is a Problem. */
export async function readEditionGeometry(folder: string): Promise<EditionGeometry | null> {
  const manifest = await readManifest(folder);
  if (!manifest.outputs.some(({ name }) => name === outlinesFile)) return null;
  await refuseChanged(folder, [outlinesFile], manifest);
  const json = JSON.parse(await readFile(join(folder, outlinesFile), 'utf8')) as Record<string, unknown> & OutlineNotes;
  const layers = layersOf(json, outlinesFile).map(({ name, shapes }) => ({
    name,
    shapes: json.planar ? shapes : shapes.map((shape) => ({ ...shape, outline: windRings(shape.outline) })),
  }));
  const placesOf = (layer: string): Place[] =>
    (layers.find(({ name }) => name === layer)?.shapes ?? []).map(({ properties, outline }) => ({
      ...(properties as unknown as Omit<Place, 'outline'>),
      outline,
    }));
  const regions = placesOf('regions');
  const surroundings = placesOf('surroundings');
  return {
    name: json.file,
    sha256: json.sha256,
    planar: json.planar,
    attribution: json.attribution,
    licence: json.licence,
    layers,
    names: namesOf([...surroundings, ...regions]),
    matched: {
      outlines: new Map(regions.map(({ code, outline }) => [code, outline])),
      names: namesOf(regions),
      parents: new Map(regions.map(({ code, country }) => [code, country ?? ''])),
      surroundings: surroundings.map(({ code, name, outline }) => ({ code, name: name ?? null, outline })),
      missing: json.missing,
    },
  };
}

interface Place {
  readonly code: string;
  readonly name?: string;
  readonly country?: string;
  readonly outline: Geometry['layers'][number]['shapes'][number]['outline'];
}

function namesOf(places: readonly Place[]): Map<string, string> {
  return new Map(places.flatMap(({ code, name }): [string, string][] => (name === undefined ? [] : [[code, name]])));
}
