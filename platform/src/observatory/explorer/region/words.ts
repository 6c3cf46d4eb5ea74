import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber } from '../../../kernel/printedFigure.ts';
import { yearSpans } from '../../cells/yearSpans.ts';
import type { LackingYear } from './lackingYear.ts';

/** "Employment" of "employment": the measure where it begins a sentence or heads a column. */
const capital = (measure: string): string => measure.charAt(0).toUpperCase() + measure.slice(1);

/** Titles in a row, which may hold commas themselves. */
const several = (titles: readonly string[], most: number): string =>
  `${titles.slice(0, most).join('; ')}${titles.length > most ? `; and ${printNumber(titles.length - most)} more` : ''}`;

const lacks = ({ year, categories, of }: LackingYear): string =>
  `the data of ${year} hold nothing of ${printNumber(categories.length)} of ${printCount(of, 'category', 'categories')}`;

/** The words of the pages about regions. */
export const words = catalogue({
  title: 'Regions',
  lead: (regions: number, year: number) =>
    `${printCount(regions, 'region')} in ${year}: what their economies come to, and the stars of their clusters.`,
  caption: (year: number) => `Regions in ${year}`,
  none: (year: number) => `No region has figures in ${year}. Choose another year.`,
  region: 'Region',
  parent: 'Part of',
  parentMeaning: 'Code of the country or state it stands in',
  measure: capital,
  stars: 'Stars',
  starsMeaning: 'Certain stars of all clusters together, and up to how many there may be',
  three: 'Three stars',
  threeMeaning: 'Clusters with three certain stars',
  two: 'Two stars',
  twoMeaning: 'Clusters with exactly two certain stars',
  one: 'One star',
  oneMeaning: 'Clusters with exactly one certain star',
  strong: 'In strong clusters',
  strongMeaning: 'Share of the total that is in clusters with two certain stars or more',
  gini: 'Gini',
  giniMeaning: 'How unevenly the total is spread over the categories: 0 all alike, near 1 all in one',
  diversity: 'Diversity',
  diversityMeaning: 'Shannon entropy over the categories, in bits: the more, the more varied',
  unknown: 'Unknown figures',
  unknownMeaning: 'Industries of the region without a known figure',
  starsUpTo: (stars: number, most: number) =>
    most > stars ? `${printNumber(stars)}, up to ${printNumber(most)}` : printNumber(stars),
  map: 'On the map',
  withStars: 'Clusters with stars',
  clusters: 'Clusters',
  clustersCaption: (year: number) => `Clusters in ${year}: those with most stars first`,
  noClusters: 'No category has activity here that is known.',
  category: 'Category',
  shareOfRegion: 'Share of the region',
  shareMeaning: "Share of the region's total: its focus",
  quotient: 'Location quotient',
  quotientShort: 'location quotient',
  quotientMeaning: 'How many times the average of all regions its share is',
  growth: (first: number) => `Growth a year since ${first}`,
  growthMeaning: 'Compound growth per year',
  which: 'For',
  whichMeaning: 'What its certain stars are for; in brackets those that unknown figures leave open',
  starKinds: { size: 'size', specialisation: 'specialisation', focus: 'focus' },
  noStars: 'none',
  portfolio: 'Portfolio',
  noPortfolio: 'Growth needs an earlier year with figures of this region: choose a later one.',
  /** A title that can stand alone, away from the region's page. */
  titleOf: (called: string, title: string) =>
    `${called}: ${/^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title}`,
  portfolioTitle: (first: number, year: number) => `Specialisation in ${year} and growth since ${first}`,
  portfolioDescription: (shown: number, apart: number) =>
    `${printCount(shown, 'bubble')}, one for each category of the region: to the right those in which it is more specialised, upwards those that grew faster, the larger the more it has of it. ${apart === 0 ? 'None is left out.' : `${printCount(apart, 'category', 'categories')} can't be drawn.`}`,
  portfolioNote: (measure: string, isOpen: boolean, areMany: boolean, apart: readonly string[]) =>
    [
      `The area of a bubble is its ${measure}. At a location quotient of 1 (dashed) the region has as much of a category as the average of all regions.`,
      ...(isOpen ? ['A line through a bubble spans what its quotient may be.'] : []),
      ...(areMany
        ? [
            'Names stand where there is room, those with most stars first; a pointer on a bubble, and the table, tell all.',
          ]
        : []),
      ...(apart.length > 0
        ? [`Not drawn, because figures are unknown, new, or beyond the scale: ${several(apart, 6)}.`]
        : []),
    ].join(' '),
  growthOf: (growth: string) => (growth === 'unknown' ? 'growth unknown' : `${growth} a year`),
  quotientAxis: 'Location quotient →',
  growthAxis: '↑ Growth a year',
  structure: 'Structure',
  structureTitle: (year: number) => `What the economy is made up of in ${year}, beside all regions together`,
  structureDescription: (rows: number, largest: string, share: string) =>
    `${printCount(rows, 'bar')}, one for each category, by its share of the region's total; the largest is ${largest} with ${share}. A mark on each shows the share in all regions together.`,
  structureNote: (left: number) =>
    `Shares of the total over all industries.${left > 0 ? ` ${printCount(left, 'smaller category', 'smaller categories')} ${left === 1 ? 'is' : 'are'} in the table only.` : ''}`,
  ofRegion: 'share of the region',
  openShare: 'left open by unknown figures',
  ofAllRegions: 'share of all regions together',
  overTime: 'Change over time',
  oneYear: 'The edition has figures of this region for one year only: there is no change to show.',
  measureTitle: (measure: string, first: number, last: number) => `${capital(measure)}, ${first} to ${last}`,
  measureDescription: (measure: string, first: string, last: string) =>
    `Line of ${measure} year by year, from ${first} to ${last}.`,
  starsTitle: (first: number, last: number) => `Stars of all its clusters, ${first} to ${last}`,
  starsDescription: (first: string, last: string) =>
    `Line of certain stars year by year with a band up to the possible ones, from ${first} to ${last}.`,
  starsLacking: (years: readonly number[]) =>
    `The data of ${yearSpans(years)} hold nothing of some categories, which have no stars there.`,
  starsNote:
    'How many figures are published differs from year to year: a wide band is a year with many unknown figures.',
  changeTitle: (measure: string, from: number, to: number) =>
    `What the change of ${measure} from ${from} to ${to} is made of`,
  changeDescription: (rows: number) =>
    `Three columns of bars, ${printCount(rows, 'category', 'categories')} one below the other: what growth as in all regions would have brought, what the category’s own growth added, and what the region did beyond that.`,
  changeNote: (left: number, unknown: number, both: number, of: number) =>
    [
      'Shift-share (Dunn 1960).',
      ...(both < of
        ? [`All regions are the ${printNumber(both)} with figures in both years, of ${printNumber(of)}.`]
        : []),
      ...(left > 0
        ? [
            `The categories that changed most; ${printCount(left, 'other')} ${left === 1 ? 'is' : 'are'} in the table only.`,
          ]
        : []),
      ...(unknown > 0
        ? [`${printCount(unknown, 'category', 'categories')} left out: nothing bounds what they changed.`]
        : []),
    ].join(' '),
  certainPart: 'certain',
  openPart: 'open: somewhere along it',
  partNames: {
    before: 'Before',
    after: 'After',
    change: 'Change',
    national: 'Overall growth',
    industry_mix: 'Industry mix',
    regional: 'Regional',
  },
  partMeaning: {
    before: 'The measure in the earlier year',
    after: 'The measure in the later year',
    change: 'Its change',
    national: 'What growth as in all regions together would have brought',
    industry_mix: 'What growing categories added, shrinking ones took',
    regional: 'What the region did beyond its categories',
  },
  partIs: (part: 'change' | 'national' | 'industry_mix' | 'regional') =>
    ({
      change: 'Change',
      national: 'Overall growth: what growth as in all regions together would have brought',
      industry_mix: 'Industry mix: what growing categories added and shrinking ones took',
      regional: 'Regional: what the region did beyond its categories',
    })[part],
  changeLead: (from: number, to: number) =>
    `From ${from} to ${to} the whole region changed by the sum of three parts, each with what unknown figures leave of it:`,
  changeUnknown: 'The region has no figures in one of the two years, so its change can’t be taken apart.',
  inNoCategory: 'In no category',
  reach: 'Within reach',
  reachLead: (specialised: readonly string[]) =>
    specialised.length === 0
      ? 'The region is certainly specialised in no category, so nothing tells what is near it.'
      : `The region is certainly specialised in ${several(specialised, 12)}. What else it could reach is likelier the more of what is related to it is there, and worth the more the more complex it is.`,
  reachTitle: (year: number) => `Categories not yet among its specialities, ${year}: how near, how complex`,
  reachDescription: (places: number) =>
    `${printCount(places, 'dot')}, one for each category in which the region is not certainly specialised: to the right those of whose related categories it has more, upwards the more complex ones.`,
  reachNote: (apart: readonly string[], doubts: readonly string[]) =>
    [
      'Specialised is a location quotient of 1 or more. Relatedness density after Hidalgo et al. (2007), complexity after Hidalgo and Hausmann (2009), both from what is certain in all regions. A line spans the density if the specialities left open were there too.',
      ...(apart.length > 0
        ? [`Not placed, because no region is certainly specialised in them: ${several(apart, 8)}.`]
        : []),
      ...doubts,
    ].join(' '),
  reachOpen: (pairs: number, of: number) =>
    `Unknown figures leave ${printNumber(pairs)} of ${printNumber(of)} pairs of region and category open in this year; they count neither as specialised in the proximities nor in the complexity.`,
  reachTable: (year: number) => `Categories within reach in ${year}, the nearest first`,
  noneToReach: 'There is none: the region is specialised in every category, or has no figures in this year.',
  notYet: 'not specialised',
  perhapsAlready: 'open: perhaps specialised already',
  speciality: 'Specialised',
  no: 'no',
  open: 'open',
  density: 'density',
  densityTitle: 'Density',
  densityMeaning: 'Share of what is related to the category that the region has',
  densityAxis: 'Relatedness density →',
  complexity: 'complexity',
  complexityTitle: 'Complexity',
  complexityMeaning: 'Mean 0, standard deviation 1 over the categories',
  complexityAxis: '↑ Complexity',
  nearest: 'Near to what it has',
  similar: 'Similar regions',
  similarCaption: (year: number) => `The regions made up most alike in ${year}`,
  similarLead:
    'By the share of both economies that lies in the same categories: 100 % for the same structure, 0 % for nothing in common (one less half the index of Krugman 1991). Where unknown figures leave a range, the order is by its middle.',
  noneSimilar: 'There is no other region with figures in this year.',
  shared: 'In the same categories',
  unknownTitle: 'What is unknown',
  unknownNone: 'All figures of its industries are known.',
  unknownNoneOfData: 'All figures of its industries in the data are known.',
  lacks,
  lacksInAll: (year: LackingYear) => `${capital(lacks(year))}, which is not the same as zero`,
  lacksNamed: (year: LackingYear, titles: readonly string[]) =>
    `${capital(lacks(year))}, which is not the same as zero: ${several(titles, 12)}.`,
  unknownLead: (unknown: number, cells: number, share: string) =>
    unknown === 1
      ? `1 of ${printCount(cells, 'industry', 'industries')} has no known figure${share === 'unknown' ? '' : `; it holds ${share} of the region’s total`}. It lies within these bounds:`
      : `${printNumber(unknown)} of ${printCount(cells, 'industry', 'industries')} have no known figure${share === 'unknown' ? '' : `; together they hold ${share} of the region’s total`}. Each lies within these bounds:`,
  unknownCaption: (year: number) => `Industries without a known figure in ${year}`,
  industry: 'Industry',
  least: 'Least',
  most: 'Most',
  flag: 'Flag',
  flagMeaning: 'The publisher’s mark',
  noneKnown: 'none',
  source: (publisher: string) => `Figures: ${publisher}; worked out by Asterism.`,
});
