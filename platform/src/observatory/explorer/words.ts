import { catalogue } from '../../kernel/catalogue.ts';

/** The words that several pages about an edition share. */
export const words = catalogue({
  editions: 'Editions',
  year: 'Year',
  known: 'known',
  between: 'between the bounds of what is unknown',
  compare: 'Compare with others',
  compareThese: 'Compare with the likest',
});
