import { printNumber } from './printedFigure.ts';

/** Names in a row, the first few of many: "A, B, C", or "A, B and 3 more" where there are more than `most`. */
export function firstFew(names: readonly string[], most: number): string {
  const left = names.length - most;
  return left > 0 ? `${names.slice(0, most).join(', ')} and ${printNumber(left)} more` : names.join(', ');
}
