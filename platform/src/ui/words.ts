import { catalogue } from '../kernel/catalogue.ts';
import { printNumber } from '../kernel/printedFigure.ts';

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
  clear: (label: string) => `Clear ${label}`,
  open: (label: string) => `Show the list: ${label}`,
  noMatch: 'Nothing fits what you typed.',
  someOf: (shown: number, total: number) =>
    `${printNumber(shown)} of ${printNumber(total)} are listed: type on to find the others.`,
  play: (label: string) => `Play: ${label}`,
  pause: 'Pause',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not allow to copy',
  whereYouAre: 'Where you are',
  pagesOfList: 'Parts of the list',
  before: '← Previous',
  after: 'Next →',
  rowsOf: (first: number, last: number, total: number) =>
    `${printNumber(first)} to ${printNumber(last)} of ${printNumber(total)}`,
});
