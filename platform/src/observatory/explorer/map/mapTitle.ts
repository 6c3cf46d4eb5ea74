import type { MapOfYear } from './mapLooks.ts';
import { words } from './words.ts';

/** A map with what it is of. */
export interface NamedMap extends MapOfYear {
  readonly year: number;
  /** Null for all together. */
  readonly category: string | null;
  /** What the category is called, or all together. */
  readonly name: string;
}

/** What a map says, in words: "Automotive in 2024: 12 regions with stars". */
export function mapTitle({ measure, isOfCategory, counted, values, name, year }: NamedMap): string {
  const count = (is: (value: { low: number | null; stars: number; stars_max: number }) => boolean): number =>
    [...values.values()].filter(is).length;
  switch (measure) {
    case 'stars': {
      const sure = count(({ stars }) => stars > 0);
      return words.title(name, year, words.withStars(sure, count(({ stars_max }) => stars_max > 0) - sure));
    }
    case 'lq':
      return words.title(name, year, words.withQuotient(count(({ low }) => low !== null && low >= 2)));
    case 'growth':
      return words.title(name, year, words.growing(count(({ low }) => low !== null && low > 0)));
    case 'focus':
    case 'size':
    case 'employment':
      return words.title(name, year, words.byRegion(words.shades(measure, isOfCategory, counted)));
  }
}
