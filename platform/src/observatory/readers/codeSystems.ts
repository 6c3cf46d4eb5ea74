import type { Source } from './observations.ts';
import type { TidyColumns } from './tidyColumns.ts';

/** Which code systems the names of a tidy table's columns tell of: `nuts_id` is NUTS, `naics` is NAICS; `unknown` where they don't say. */
export function codeSystems({
  names,
  region,
  industry,
}: Pick<TidyColumns, 'names' | 'region' | 'industry'>): Pick<Source, 'regionSystem' | 'industrySystem'> {
  const regionName = names[region]!.toLowerCase();
  const industryName = names[industry]!.toLowerCase();
  return {
    regionSystem: /nuts/.test(regionName) ? 'nuts' : /fips|cbsa/.test(regionName) ? 'us' : 'unknown',
    industrySystem: /nace/.test(industryName) ? 'nace' : /naics/.test(industryName) ? 'naics' : 'unknown',
  };
}
