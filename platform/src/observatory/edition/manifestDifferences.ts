import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from './manifest.ts';

/** One word or figure of a manifest that comes out differently; undefined where only the other manifest has it. */
export interface ManifestDifference {
  /** Where it stands, e.g. `counts.clusters`, `notes[2]`. */
  readonly place: string;
  readonly stated: unknown;
  readonly madeAgain: unknown;
}

/** All that two manifests say differently of one edition: title, inputs, definition, rules, levels, notes, counts. Versions and files are not compared. */
export function manifestDifferences(stated: Manifest, madeAgain: Manifest): ManifestDifference[] {
  return differences('', wordsOf(stated), wordsOf(madeAgain));
}

function wordsOf(manifest: Manifest): Partial<Manifest> {
  const { asterism: _version, outputs: _files, ...words } = manifest;
  return words;
}

function differences(place: string, stated: unknown, madeAgain: unknown): ManifestDifference[] {
  if (isDeepStrictEqual(stated, madeAgain)) return [];
  if (Array.isArray(stated) && Array.isArray(madeAgain)) {
    return Array.from({ length: Math.max(stated.length, madeAgain.length) }, (_, at) =>
      differences(`${place}[${at}]`, stated[at], madeAgain[at]),
    ).flat();
  }
  if (isGroup(stated) && isGroup(madeAgain)) {
    const names = new Set([...Object.keys(stated), ...Object.keys(madeAgain)]);
    return [...names].flatMap((name) =>
      differences(place === '' ? name : `${place}.${name}`, stated[name], madeAgain[name]),
    );
  }
  return [{ place, stated, madeAgain }];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
