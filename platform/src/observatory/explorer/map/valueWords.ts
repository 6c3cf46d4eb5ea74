import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { printBounds, printChange } from '../printBounds.ts';
import type { MapValue } from './contract.ts';
import type { MapMeasure } from './mapMeasures.ts';

/** The value of a region on a map in words: "2 stars, up to 3", "1.20–1.90", "+1.5 %", "unknown". */
export function valueWords(measure: MapMeasure, { low, high, stars, stars_max: most }: MapValue): string {
  switch (measure) {
    case 'stars':
      return starWords(stars, most);
    case 'lq':
      return printBounds(low, high, (value) => printNumber(value, 2));
    case 'focus':
    case 'size':
      return printBounds(low, high, (value) => printShare(value, value < 0.001 && value > 0 ? 3 : value < 0.1 ? 2 : 1));
    case 'growth':
      return printChange(low, high, (value) => printShare(value, 1));
    case 'employment':
      return printBounds(low, high);
  }
}
