import { catalogue } from '../kernel/catalogue.ts';

/** The words that every page uses. */
export const words = catalogue({
  loading: 'Loading …',
  failed: 'This could not be shown',
  again: 'Try again',
  noAnswer: 'The server did not answer. Check the connection, then try again.',
  skip: 'Skip to the content',
  unknown: 'unknown',
  nothingToDraw: 'There is nothing to draw: no figure is known here.',
  asTable: 'The figures as a table',
});
