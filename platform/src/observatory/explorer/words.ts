import { catalogue } from '../../kernel/catalogue.ts';

/** The words that several pages about an edition share. */
export const words = catalogue({
  editions: 'Editions',
  year: 'Year',
  nearestYear: (asked: number, shown: number) =>
    `${asked} is not among the years here: the nearest, ${shown}, is shown.`,
  onlyYear: (asked: number, shown: number) => `${asked} is not among the years here: the only one, ${shown}, is shown.`,
  known: 'known',
  between: 'between the bounds of what is unknown',
  leftOut: {
    'unbounded figure': (region: string, year: number) =>
      `${region} has figures for ${year}, but one of them at least could not be used, and nothing bounds it from above. The region is therefore left out of that year: it is in no rank and no total.`,
    'no figure': (region: string, year: number) =>
      `${region} has rows for ${year}, but no figure in them. The region is therefore left out of that year: it is in no rank and no total.`,
  },
  issues: 'Which rows could not be used, and why (issues.csv)',
  compare: 'Compare with others',
  compareThese: 'Compare with the likest',
});
