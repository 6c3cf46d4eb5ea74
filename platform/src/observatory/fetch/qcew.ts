import { Problem } from '../../kernel/problem.ts';
import type { Publisher, RemoteFile } from './publisher.ts';
import { wantedYears } from './wantedYears.ts';

/** The first year by NAICS in the single files; slices by area reach back to 2014 at most. */
const FIRST_YEAR = 1990;

/** The US Bureau of Labor Statistics, for the Quarterly Census of Employment and Wages. */
export const bls: Publisher = {
  name: 'qcew',
  title: 'US Bureau of Labor Statistics, Quarterly Census of Employment and Wages',
  hosts: ['data.bls.gov'],
  licence: 'public domain (work of the United States government)',
  attribution: 'Source: U.S. Bureau of Labor Statistics, Quarterly Census of Employment and Wages',
  documentation: 'https://www.bls.gov/cew/downloadable-data-files.htm',
  refused: 'BLS turns away programs that don’t say whom to write to: give an e-mail address with --contact',
};

/** What of the Quarterly Census is wanted: whole years, or single areas of them; yearly averages or quarters. */
export interface QcewRequest {
  readonly years: readonly string[];
  /** Codes of areas, e.g. `39000`; all areas in one file where there are none. */
  readonly areas: readonly string[];
  readonly quarterly: boolean;
}

/** Files of the Quarterly Census: one zip a year, or a CSV for each area and year (and quarter). */
export function qcewFiles({ years, areas, quarterly }: QcewRequest): RemoteFile[] {
  const badArea = areas.find((area) => !/^(US000|C\d{4}|CS\d{3}|\d{5})$/.test(area));
  if (badArea !== undefined)
    throw new Problem(
      400,
      `“${badArea}” is no QCEW area code: they look like 39000 (a state), 39049 (a county), C1814 (a metro area) or US000.`,
    );
  const wanted = wantedYears(years, FIRST_YEAR, 'Quarterly Census by NAICS');
  if (areas.length === 0) return wanted.map((year) => singleFile(year, quarterly));
  const periods = quarterly ? ['1', '2', '3', '4'] : ['a'];
  return wanted.flatMap((year) => areas.flatMap((area) => periods.map((period) => slice(year, period, area))));
}

function singleFile(year: number, quarterly: boolean): RemoteFile {
  const name = `${year}_${quarterly ? 'qtrly' : 'annual'}_singlefile.zip`;
  return {
    publisher: bls,
    url: `https://data.bls.gov/cew/data/files/${year}/csv/${name}`,
    name,
    title: `Quarterly Census ${year}, ${quarterly ? 'quarters' : 'yearly averages'} of all areas`,
    form: 'zip',
    missing:
      'a year’s averages come out in the following autumn; see https://www.bls.gov/cew/downloadable-data-files.htm',
  };
}

function slice(year: number, period: string, area: string): RemoteFile {
  return {
    publisher: bls,
    url: `https://data.bls.gov/cew/data/api/${year}/${period}/area/${area}.csv`,
    name: period === 'a' ? `qcew-${year}-${area}.csv` : `qcew-${year}q${period}-${area}.csv`,
    title: `Quarterly Census ${year}${period === 'a' ? '' : ` quarter ${period}`} of area ${area}`,
    form: 'csv',
    missing: 'slices by area are kept for the latest years only; leave out --area to get the whole year’s file',
  };
}
