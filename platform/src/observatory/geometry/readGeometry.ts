import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Problem } from '../../kernel/problem.ts';
import { areasOf, type Geometry, type GeometryLayer } from './geometry.ts';
import { layersOf } from './layersOf.ts';
import { ownership } from './ownership.ts';
import { windRings } from './windRings.ts';

const require = createRequire(import.meta.url);

/**
 * Reads the outlines of regions: a GeoJSON or TopoJSON file, gzipped or not, or a layer of the package us-atlas (`us-atlas:states`,
 * `us-atlas:counties`). Coordinates are degrees, or a plane where the file says `"planar": true` or its numbers can't be degrees.
 */
export async function readGeometry(source: string): Promise<Geometry> {
  const layer = /^us-atlas:(\w+)$/.exec(source)?.[1];
  const name = layer === undefined ? basename(source) : source;
  const bytes = await read(layer === undefined ? source : atlasFile(layer), source);
  const json = parsed(bytes, name);
  const layers = layersOf(json, name).filter((found) => layer === undefined || found.name === layer);
  const planar = isPlanar(json, layers);
  if (planar && /3857|900913|3395/.test(JSON.stringify(json['crs'] ?? ''))) {
    throw new Problem(
      422,
      `${name} holds Mercator coordinates, which enlarge the north: convert it to longitude and latitude (EPSG:4326).`,
    );
  }
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    planar,
    ...ownership(json, name, layers),
    layers: planar
      ? layers
      : layers.map((found) => ({
          ...found,
          shapes: found.shapes.map((shape) => ({ ...shape, outline: windRings(shape.outline) })),
        })),
  };
}

async function read(path: string, source: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT')
      throw new Problem(404, `There is no region file ${source}: check the path given with --geometry.`);
    if (code === 'EISDIR')
      throw new Problem(422, `${source} is a folder: give one GeoJSON or TopoJSON file with --geometry.`);
    if (code === 'EACCES') throw new Problem(422, `The region file ${source} can't be read: permission denied.`);
    throw error;
  }
}

function atlasFile(layer: string): string {
  if (layer !== 'states' && layer !== 'counties') {
    throw new Problem(400, `us-atlas has no layer "${layer}": write us-atlas:states or us-atlas:counties.`);
  }
  return require.resolve(`us-atlas/${layer}-10m.json`);
}

function parsed(bytes: Uint8Array, name: string): Record<string, unknown> {
  const unusable = (): Problem =>
    new Problem(
      422,
      `${name} is no GeoJSON or TopoJSON file: give one with the outlines of the regions, in longitude and latitude.`,
    );
  try {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    const json: unknown = JSON.parse(new TextDecoder().decode(plain));
    if (typeof json === 'object' && json !== null) return json as Record<string, unknown>;
  } catch {
    throw unusable();
  }
  throw unusable();
}

function isPlanar(json: Record<string, unknown>, layers: readonly GeometryLayer[]): boolean {
  if (json['planar'] === true) return true;
  const degrees = ([x, y]: readonly number[]): boolean => Math.abs(x!) <= 360 && Math.abs(y!) <= 90.01;
  return !layers.every(({ shapes }) =>
    shapes.every(({ outline }) => areasOf(outline).every((rings) => rings.every((ring) => ring.every(degrees)))),
  );
}
