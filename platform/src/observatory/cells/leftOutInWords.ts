import type { UnratedRegion } from './cells.ts';

/** Why a region is in no rank and no total of a year, as a page and the command line tell it. */
export const leftOutInWords: Readonly<Record<UnratedRegion['why'], (region: string, year: number) => string>> = {
  'unbounded figure': (region, year) =>
    `${region} has figures for ${year}, but one of them at least could not be used, and nothing bounds it from above. The region is therefore left out of that year: it is in no rank and no total.`,
  'no figure': (region, year) =>
    `${region} has rows for ${year}, but no figure in them. The region is therefore left out of that year: it is in no rank and no total.`,
};
