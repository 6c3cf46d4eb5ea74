import { printNumber } from './printedFigure.ts';

/** "2 stars", "2 stars, up to 3": what is certain, and what unknown figures leave open. */
export function starWords(stars: number, starsMax: number): string {
  const certain = stars === 1 ? '1 star' : `${stars === 0 ? 'no' : printNumber(stars)} stars`;
  return starsMax > stars ? `${certain}, up to ${printNumber(starsMax)}` : certain;
}
