import type { historyFigures } from './model.ts';
import { words } from './words.ts';

/** What a figure of the history is called. */
export function historyFigureName(what: (typeof historyFigures)[number], measure: string): string {
  return { value: words.capital(measure), lq: words.lq, focus: words.focus }[what];
}
