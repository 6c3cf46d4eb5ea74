import type { CountryTable } from './countryTable.ts';
import { DEMO_YEARS } from './demoEmployment.ts';
import type { DemoEmployment } from './demoEmployment.ts';
import type { DemoRegion } from './demoRegions.ts';
import { DIVISIONS } from './divisions.ts';
import { hideInTable } from './hideInTable.ts';
import { COUNTRIES } from './placeNames.ts';

/** Which figures are kept from the public: 0 published, 1 hidden, 2 hidden behind its size class; of regions and of countries in the order of their employment. */
export interface Confidentiality {
  readonly regions: Uint8Array;
  readonly countries: Uint8Array;
}

/** Hides in each country's table of each year what a statistics office would; the totals over all divisions stay published. */
export function hideConfidential(
  regions: readonly DemoRegion[],
  truth: DemoEmployment,
  sums: DemoEmployment,
): Confidentiality {
  const divisions = DIVISIONS.length;
  const hidden = {
    regions: new Uint8Array(truth.employment.length),
    countries: new Uint8Array(sums.employment.length),
  };
  DEMO_YEARS.forEach((_, time) => {
    COUNTRIES.forEach((__, country) => {
      const rows = regions.flatMap((region, at) =>
        region.country === country ? (time * regions.length + at) * divisions : [],
      );
      const last = (time * COUNTRIES.length + country) * divisions;
      const gather = (ofRegions: Uint32Array, ofCountries: Uint32Array): Float64Array => {
        const table = new Float64Array((rows.length + 1) * divisions);
        rows.forEach((start, row) => table.set(ofRegions.subarray(start, start + divisions), row * divisions));
        table.set(ofCountries.subarray(last, last + divisions), rows.length * divisions);
        return table;
      };
      const table: CountryTable = {
        divisions,
        employment: gather(truth.employment, sums.employment),
        establishments: gather(truth.establishments, sums.establishments),
        disclosure: new Uint8Array((rows.length + 1) * divisions),
      };
      hideInTable(table);
      rows.forEach((start, row) =>
        hidden.regions.set(table.disclosure.subarray(row * divisions, (row + 1) * divisions), start),
      );
      hidden.countries.set(table.disclosure.subarray(rows.length * divisions), last);
    });
  });
  return hidden;
}
