import { Problem } from '../../kernel/problem.ts';
import type { Publisher, RemoteFile } from './publisher.ts';
import { wantedYears } from './wantedYears.ts';

const LEVELS = { state: 'st', county: 'co', metro: 'msa', us: 'us' };
/** The first year by NAICS; the files before are by SIC. */
const FIRST_YEAR = 1998;

/** The US Census Bureau, for County Business Patterns. */
export const census: Publisher = {
  name: 'cbp',
  title: 'US Census Bureau, County Business Patterns',
  hosts: ['www2.census.gov'],
  licence: 'public domain (work of the United States government)',
  attribution: 'Source: U.S. Census Bureau, County Business Patterns',
  documentation: 'https://www.census.gov/programs-surveys/cbp/data/datasets.html',
  refused: 'wait some minutes and try again, or download the file in a browser',
};

/** County Business Patterns of some years, zipped text as the Census Bureau publishes it; one file a year. */
export function cbpFiles(years: readonly string[], level: string): RemoteFile[] {
  const suffix = Object.entries(LEVELS).find(([name]) => name === level)?.[1];
  if (suffix === undefined)
    throw new Problem(
      400,
      `--level ${level} is not a level of County Business Patterns: choose ${Object.keys(LEVELS).join(', ')}.`,
    );
  return wantedYears(years, FIRST_YEAR, 'County Business Patterns by NAICS').map((year) => {
    const name = `cbp${String(year % 100).padStart(2, '0')}${suffix}.zip`;
    return {
      publisher: census,
      url: `https://www2.census.gov/programs-surveys/cbp/datasets/${year}/${name}`,
      name,
      title: `County Business Patterns ${year} (${level})`,
      form: 'zip',
      missing:
        'a year comes out about 18 months after it ends; see which are there at https://www2.census.gov/programs-surveys/cbp/datasets/',
    };
  });
}
