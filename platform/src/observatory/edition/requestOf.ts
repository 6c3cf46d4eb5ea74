import { join } from 'node:path';
import type { Manifest } from './manifest.ts';
import type { MapRequest } from './mapRequest.ts';

/** The request that makes an edition's tables again, from its manifest and the definitions kept in its folder. */
export function requestOf(manifest: Manifest, folder: string, inputs: readonly string[]): MapRequest {
  const { parameters } = manifest;
  return {
    inputs,
    definition: join(folder, 'definitions.json'),
    definitionVersion: null,
    preset: join(folder, 'preset.json'),
    settings: {},
    years: manifest.years,
    measure: manifest.measure,
    columns: parameters.columns,
    where: parameters.where,
    fileYear: parameters.fileYear,
    decimal: parameters.decimal,
    regionLevel: parameters.regionLevel,
    industryLevel: parameters.industryLevel,
    totalIndustry: parameters.totalIndustry,
    totalRegion: parameters.totalRegion,
    unboundedRegions: parameters.unboundedRegions,
    geometry: null,
    title: parameters.title ?? null,
    strict: false,
  };
}
