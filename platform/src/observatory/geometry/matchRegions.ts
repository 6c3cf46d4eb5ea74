import { firstFew } from '../../kernel/firstFew.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Geometry, GeometryLayer, Outline, Shape } from './geometry.ts';
import { nutsVersionOf } from './nutsVersionOf.ts';

/** A region file joined to the codes of an edition. */
export interface MatchedRegions {
  /** In the order of the codes asked for. */
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Names by code, where the file has them. */
  readonly names: ReadonlyMap<string, string>;
  /** The country (or other unit above) of each region; empty where codes and file tell of none. */
  readonly parents: ReadonlyMap<string, string>;
  /** Other regions of the same level: what lies around, without figures. */
  readonly surroundings: readonly Surrounding[];
  /** Codes that the file does not hold. */
  readonly missing: readonly string[];
}

/** A region of the file that has no figures. */
export interface Surrounding {
  readonly code: string;
  /** Null where the file has none. */
  readonly name: string | null;
  readonly outline: Outline;
}

const nameProperties = ['NAME_LATN', 'NUTS_NAME', 'NAME_ENGL', 'name_en', 'name', 'NAME', 'Name', 'NAMELSAD'];
const parentProperties = ['CNTR_CODE', 'country', 'COUNTRY', 'iso_a3'];

/**
 * Finds the layer and the property that hold most of the codes and joins by it. Where fewer than half are found the file is of another
 * version or level: a Problem that says how many, which, and what the file looks like. Of `others`, such as regions of earlier years,
 * those are taken that the file happens to hold.
 */
export function matchRegions(
  geometry: Geometry,
  codes: readonly string[],
  others: readonly string[] = [],
): MatchedRegions {
  const all = [...codes, ...others];
  const wanted = new Map(all.flatMap((code) => forms(code).map((form) => [form, code])));
  const best = geometry.layers
    .flatMap((layer) => candidates(layer, wanted))
    .reduce<Join | null>((most, join) => (most !== null && most.found.size >= join.found.size ? most : join), null);
  const lacking = codes.filter((code) => best?.found.has(code) !== true);
  if (best === null || lacking.length * 2 > codes.length) throw unmatched(geometry, codes, best);
  if (isOtherVersion(geometry, codes, best)) throw unmatched(geometry, codes, best);
  const { layer, property, found } = best;
  const known = all.filter((code) => found.has(code));
  const lengths = new Set([...found.values()].map((shapes) => plain(shapes[0]!, property)!.length));
  const joined = new Set([...found.values()].flat());
  return {
    outlines: new Map(known.map((code) => [code, merged(found.get(code)!)])),
    names: new Map(known.flatMap((code) => text(found.get(code)![0]!, nameProperties).map((name) => [code, name]))),
    parents: new Map(
      known.map((code) => [
        code,
        text(found.get(code)![0]!, parentProperties)[0] ?? (code.length > 2 ? code.slice(0, 2) : ''),
      ]),
    ),
    surroundings: layer.shapes
      .filter((shape) => !joined.has(shape) && lengths.has(plain(shape, property)?.length ?? 0))
      .map((shape) => ({
        code: plain(shape, property)!,
        name: text(shape, nameProperties)[0] ?? null,
        outline: shape.outline,
      })),
    missing: all.filter((code) => !found.has(code)),
  };
}

interface Join {
  readonly layer: GeometryLayer;
  readonly property: string;
  readonly found: ReadonlyMap<string, readonly Shape[]>;
}

function candidates(layer: GeometryLayer, wanted: ReadonlyMap<string, string>): Join[] {
  const properties = [...new Set(layer.shapes.flatMap((shape) => Object.keys(shape.properties)))];
  return properties.map((property) => {
    const found = new Map<string, Shape[]>();
    for (const shape of layer.shapes) {
      const code = wanted.get(plain(shape, property) ?? '');
      if (code === undefined) continue;
      const shapes = found.get(code);
      if (shapes === undefined) found.set(code, [shape]);
      else shapes.push(shape);
    }
    return { layer, property, found };
  });
}

/** How a code may stand in a region file: as it is, without leading zeros (a number), and QCEW's state `06000` as FIPS `06`. */
function forms(code: string): string[] {
  const state = /^(\d\d)000$/.exec(code)?.[1];
  const whole = state === undefined ? [code] : [code, state];
  return whole.flatMap((form) => (/^0+\d/.test(form) ? [form, form.replace(/^0+/, '')] : [form]));
}

function plain({ properties }: Shape, property: string): string | null {
  const value = properties[property];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null;
}

function text({ properties }: Shape, preferred: readonly string[]): string[] {
  return preferred
    .map((property) => properties[property])
    .filter((value) => typeof value === 'string' && value !== '') as string[];
}

function merged(shapes: readonly Shape[]): Outline {
  if (shapes.length === 1) return shapes[0]!.outline;
  return {
    type: 'MultiPolygon',
    coordinates: shapes.flatMap(({ outline }) =>
      outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates,
    ),
  };
}

/** Whether the file is of another NUTS version than the codes and therefore lacks regions of countries that it has. */
function isOtherVersion(geometry: Geometry, codes: readonly string[], best: Join): boolean {
  const inFile = codesIn(geometry, best);
  const [ofFile, ofData] = [nutsVersionOf(inFile), nutsVersionOf(codes)];
  if (ofFile === null || ofData === null || ofFile === ofData) return false;
  const countries = new Set(inFile.map((code) => code.slice(0, 2)));
  return codes.some((code) => !best.found.has(code) && countries.has(code.slice(0, 2)));
}

function unmatched(geometry: Geometry, codes: readonly string[], best: Join | null): Problem {
  const found = best?.found ?? new Map<string, readonly Shape[]>();
  const missing = codes.filter((code) => !found.has(code));
  const listed = firstFew(missing, 5);
  const inFile = codesIn(geometry, best);
  const [ofFile, ofData] = [nutsVersionOf(inFile), nutsVersionOf(codes)];
  const lengths = new Set(codes.map((code) => code.length));
  const mend =
    inFile.length > 0 && !inFile.some((code) => lengths.has(code.length))
      ? `The file is of another level, with codes like ${inFile[0]!}: take the boundaries of the level of the data.`
      : ofFile !== null && ofData !== null && ofFile !== ofData
        ? `The file looks like NUTS ${ofFile}, the data like NUTS ${ofData}: take the boundaries of NUTS ${ofData}.`
        : 'Take the boundaries of the level and version that the data use.';
  return new Problem(
    422,
    `The region file ${geometry.name} holds ${codes.length - missing.length} of the ${codes.length} regions of the data (missing: ${listed}). ${mend}`,
  );
}

function codesIn({ layers }: Geometry, best: Join | null): string[] {
  const property = best === null || best.found.size === 0 ? 'NUTS_ID' : best.property;
  return layers.flatMap(({ shapes }) => shapes.flatMap((shape) => plain(shape, property) ?? []));
}
