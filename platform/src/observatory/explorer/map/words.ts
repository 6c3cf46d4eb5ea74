import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printInterval, printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { starWords } from '../../../kernel/starWords.ts';
import type { MapMeasure } from './contract.ts';

/** The words of maps. */
export const words = catalogue({
  title: 'Map',
  measure: 'What to show',
  measures: {
    stars: 'Stars',
    lq: 'Location quotient',
    focus: 'Focus',
    size: 'Size',
    growth: 'Growth',
    employment: 'Employment',
  } satisfies Record<MapMeasure, string>,
  /** What the shades stand for. */
  shades: (measure: MapMeasure, isOfCategory: boolean, counted: string): string => {
    const said: Record<MapMeasure, string> = {
      stars: isOfCategory ? 'Certain stars' : 'Certain stars of all clusters of a region',
      lq: 'Location quotient',
      focus: `Share of the region’s ${counted}`,
      size: `Share of the category’s ${counted}`,
      growth: `Growth of ${counted} per year`,
      employment: capital(counted),
    };
    return said[measure];
  },
  none: 'no such cluster',
  unknown: 'unknown',
  moreStars: 'more stars possible',
  moreStarsThanCertain: 'more stars open than certain',
  regions: (count: number): string => printCount(count, 'region'),
});

/** A class of a map's shades with how many regions are in it: "2 to 4 (12 regions)". */
export function classWords(label: string, regions: number): string {
  return `${label} (${printCount(regions, 'region')})`;
}

/** The value of a region on a map in words: "location quotient 1.2–1.9". */
export function valueWords(
  measure: MapMeasure,
  { low, high, stars, stars_max: most }: { low: number | null; high: number | null; stars: number; stars_max: number },
): string {
  const between = (print: (value: number) => string): string =>
    low === null ? 'unknown' : printInterval(low, high ?? Infinity, print);
  switch (measure) {
    case 'stars':
      return starWords(stars, most);
    case 'lq':
      return between((value) => printNumber(value, 2));
    case 'focus':
    case 'size':
      return between((value) => printShare(value, 1));
    case 'growth':
      return between((value) => printShare(value, 1));
    case 'employment':
      return between((value) => printNumber(value));
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
