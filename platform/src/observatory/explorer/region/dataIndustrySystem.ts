import type { Manifest } from '../../edition/manifest.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';

/** The classification of an edition's industries, unknown where its inputs differ in it. */
export function dataIndustrySystem({ manifest }: ShelvedEdition): Manifest['inputs'][number]['industrySystem'] {
  const [first, ...others] = new Set(manifest.inputs.map(({ industrySystem }) => industrySystem));
  return others.length === 0 && first !== undefined ? first : 'unknown';
}
