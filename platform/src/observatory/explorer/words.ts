import { catalogue } from '../../kernel/catalogue.ts';
import { leftOutInWords } from '../cells/leftOutInWords.ts';

/** The words that several pages about an edition share. */
export const words = catalogue({
  editions: 'Editions',
  year: 'Year',
  nearestYear: (asked: number, shown: number) =>
    `${asked} is not among the years here: the nearest, ${shown}, is shown.`,
  onlyYear: (asked: number, shown: number) => `${asked} is not among the years here: the only one, ${shown}, is shown.`,
  known: 'known',
  between: 'between the bounds of what is unknown',
  leftOut: leftOutInWords,
  issues: 'Which rows could not be used, and why (issues.csv)',
  compare: 'Compare with others',
  compareThese: 'Compare with the likest',
});
