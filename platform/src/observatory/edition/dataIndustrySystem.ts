import type { Manifest } from './manifest.ts';

/** The classification of an edition's industries, unknown where its inputs differ in it. */
export function dataIndustrySystem({
  manifest,
}: {
  readonly manifest: Manifest;
}): Manifest['inputs'][number]['industrySystem'] {
  const [first, ...others] = new Set(manifest.inputs.map(({ industrySystem }) => industrySystem));
  return others.length === 0 && first !== undefined ? first : 'unknown';
}
