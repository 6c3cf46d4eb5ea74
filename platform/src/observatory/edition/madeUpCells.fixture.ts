import type { Cells } from '../cells/cells.ts';

/** Made-up cells for tests, from rows of region, industry, year and a figure or its bounds. */
export function madeUpCells(
  rows: readonly (readonly [
    region: string,
    industry: string,
    year: number,
    figure: number | readonly [number, number],
  ])[],
): Cells {
  const sorted = rows.toSorted((a, b) => a[2] - b[2] || compare(a[0], b[0]) || compare(a[1], b[1]));
  const regions = [...new Set(rows.map(([region]) => region))].sort();
  const industries = [...new Set(rows.map(([, industry]) => industry))].sort();
  const low = Float64Array.from(sorted, ([, , , figure]) => (typeof figure === 'number' ? figure : figure[0]));
  const high = Float64Array.from(sorted, ([, , , figure]) => (typeof figure === 'number' ? figure : figure[1]));
  return {
    measure: 'employment',
    years: [...new Set(rows.map(([, , year]) => year))].sort((a, b) => a - b),
    regions,
    industries,
    flags: [''],
    length: rows.length,
    year: Uint16Array.from(sorted, ([, , year]) => year),
    region: Uint32Array.from(sorted, ([region]) => regions.indexOf(region)),
    industry: Uint32Array.from(sorted, ([, industry]) => industries.indexOf(industry)),
    value: low.map((figure, at) => (figure === high[at] ? figure : NaN)),
    low,
    high,
    flag: new Uint16Array(rows.length),
    publishedRegionTotals: null,
    industryTotals: null,
    totalRegion: null,
    levels: {
      region: 'region',
      industry: 'industry',
      regionTotals: 'sum of the parts',
      categoryTotals: 'sum of the parts',
      leftOut: [],
      unratedRegions: [],
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
