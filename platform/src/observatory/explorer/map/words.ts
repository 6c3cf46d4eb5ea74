import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount } from '../../../kernel/printedFigure.ts';
import type { MapMeasure } from './mapMeasures.ts';

/** "Employment" of "employment": a word where it begins a sentence. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const regions = (count: number): string => printCount(count, 'region');

/** The words of maps. */
export const words = catalogue({
  map: 'Map',
  noBoundaries: (edition: string) =>
    `Edition ${edition} has no boundaries, so there is no map of it: make it again with asterism map … --geometry FILE.`,
  category: 'Category',
  allTogether: 'All categories together',
  measure: 'What to show',
  year: 'Year',
  measures: (counted: string): Record<MapMeasure, string> => ({
    stars: 'Stars',
    lq: 'Location quotient',
    focus: 'Focus',
    size: 'Size',
    growth: 'Growth',
    employment: capital(counted),
  }),
  /** What the shades stand for. */
  shades: (measure: MapMeasure, isOfCategory: boolean, counted: string): string =>
    ({
      stars: isOfCategory ? 'Certain stars' : 'Certain stars of a region’s clusters',
      lq: 'Location quotient',
      focus: `Share of the region’s ${counted}`,
      size: `Share of the category’s ${counted}`,
      growth: `Growth of ${counted} per year`,
      employment: capital(counted),
    })[measure],
  /** What the measure means, for who does not know it. */
  meaning: (measure: MapMeasure, isOfCategory: boolean, counted: string): string =>
    ({
      stars: isOfCategory
        ? 'A cluster has up to three stars: for its size, its specialisation and its focus.'
        : 'The stars of all clusters of a region, counted together.',
      lq: `How many times as large the category’s share of the region’s ${counted} is as its share of all ${counted}: 1 is the average.`,
      focus: `How much of the region’s ${counted} is in the category.`,
      size: `How much of the category’s ${counted} is in the region.`,
      growth: `How much ${counted} grew, by the year, since the last year with figures before.`,
      employment: isOfCategory ? `${capital(counted)} in the category.` : `${capital(counted)} in all industries.`,
    })[measure],
  none: 'no such cluster',
  unknown: 'unknown',
  /** A figure of which more may be known than nothing, but not the class. */
  classUnknown: 'class unknown',
  moreStars: 'more stars possible',
  moreStarsThanCertain: 'more stars open than certain',
  /** A class of the shades with how many regions are in it. */
  counted: (label: string, count: number): string => `${label} (${regions(count)})`,
  starsLabel: (label: string): string => (label === '0' ? 'no star' : label === '1' ? '1 star' : `${label} stars`),
  title: (name: string, year: number, told: string): string => `${name} in ${year}: ${told}`,
  withStars: (sure: number, possible: number): string =>
    `${regions(sure)} with stars${possible === 0 ? '' : `, ${possible} more possible`}`,
  withQuotient: (count: number): string => `${regions(count)} with a location quotient of 2 or more`,
  growing: (count: number): string => `growth in ${regions(count)}`,
  byRegion: (what: string): string => `${what.charAt(0).toLowerCase()}${what.slice(1)} by region`,
  description: (shades: string, count: number): string =>
    `Map of ${regions(count)}, shaded by ${shades.charAt(0).toLowerCase()}${shades.slice(1)}. The table has every region.`,
  caption: (title: string): string => `Regions by rank: ${title}`,
  region: 'Region',
  stars: 'Stars',
  noRows: 'No region has figures for this. Choose another year or category.',
  notMapped: (codes: string): string => `Not on the map, because the boundaries do not have them: ${codes}.`,
  insets: 'Far-off regions stand in frames, each at a scale of its own.',
  unknownNote:
    'Hatched: unknown. Figures are withheld or missing, and what is known of them lies in more than one class.',
  starNote: 'A star’s area grows with the stars of the cluster; a dashed one is how large it could be.',
  allUnknown: (what: string, year: number): string =>
    `Nothing is known of ${what} in ${year}: every figure is withheld or missing.`,
  noneThere: (what: string, year: number): string => `No region has ${what} in ${year}.`,
  noGrowth: 'Growth needs two years, and this edition has one: its stars are shown.',
  source: (publisher: string, boundaries: string | null): string =>
    `Figures: ${publisher}; worked out by Asterism.${boundaries === null ? '' : ` ${boundaries}.`}`,
  notRated: (year: number): string => `Not rated in ${year}.`,
  toRegion: 'Its economy',
  toCluster: (category: string): string => `${category} here, with proof`,
  unselect: 'Close',
  geoJson: 'GeoJSON',
});
