import type { MapRequest } from './mapRequest.ts';

/** A request with nothing asked for but what is given. */
export function madeUpRequest(given: Pick<MapRequest, 'inputs' | 'definition'> & Partial<MapRequest>): MapRequest {
  return {
    definitionVersion: null,
    preset: 'eco-2007',
    settings: {},
    years: null,
    measure: 'employment',
    columns: {},
    where: {},
    fileYear: null,
    decimal: null,
    regionLevel: null,
    industryLevel: null,
    totalIndustry: null,
    totalRegion: null,
    unboundedRegions: 'leave-out',
    geometry: null,
    title: null,
    strict: false,
    ...given,
  };
}
