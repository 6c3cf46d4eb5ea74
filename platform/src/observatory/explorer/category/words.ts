import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber, printShare } from '../../../kernel/printedFigure.ts';

/** The words of the pages about categories. */
export const words = catalogue({
  title: 'Categories',
  category: 'Category',
  lead: (definition: string) =>
    `A cluster category is a named set of industries that belong together. These are the categories of the definition “${definition}”.`,
  year: 'Year',
  kind: 'Kind',
  kinds: { traded: 'traded', local: 'local', emerging: 'emerging' },
  kindMeanings: {
    traded: 'sells beyond its own region',
    local: 'serves its own region',
    emerging: 'is only taking shape',
  },
  all: 'all',
  caption: (categories: number, year: number) => `${printCount(categories, 'category', 'categories')}, ${year}`,
  listTitle: (year: number) => `Cluster categories, ${year}`,
  regions: 'Regions',
  regionsMeaning: 'Regions that certainly have the category',
  stars: 'Stars',
  starsMeaning: 'Certain stars of all its clusters; with those that unknown figures leave open',
  starsUpTo: (stars: number, most: number) =>
    most > stars ? `${printNumber(stars)}, up to ${printNumber(most)}` : printNumber(stars),
  three: 'Three stars',
  threeMeaning: 'Clusters with three certain stars',
  sizeCutoff: 'Size cut-off',
  sizeCutoffMeaning: 'Size that earns the size star',
  specialisationCutoff: 'LQ cut-off',
  specialisationCutoffMeaning: 'Location quotient that earns the specialisation star',
  gini: 'Gini',
  giniMeaning: 'Locational Gini over the regions where it is known: 0 spread like all activity, near 1 in one place',
  unknownCells: 'Unknown cells',
  unknownCellsMeaning: 'Figures of an industry in a region that are not published',
  notInData: 'not in the data',
  partly: (found: number, of: number) => `${printNumber(found)} of ${printNumber(of)} industries`,
  none: 'The definition has no category of this kind.',
  partlyNote:
    '“2 of 6 industries”: the data hold only so many of the industries of the category, and its figures count no others.',
  source: (publisher: string) => `Source: ${publisher}; stars worked out by Asterism`,

  openMap: 'On the map',
  inSpace: 'In the space of categories',
  share: (measure: string) => `of all ${measure}`,
  regionsWith: (rated: number) => `of ${printCount(rated, 'region')} have it`,
  certainStars: 'stars, certain',
  openStars: 'stars possible besides',
  topShare: (regions: number) => `in the top ${printCount(regions, 'region')}`,
  where: 'Where it is',
  mapTitle: (title: string, year: number) => `Stars of ${title}, ${year}`,
  mapDescription: (clusters: number) =>
    clusters === 0 ? 'No region has a star.' : `The strongest of them are in the table beside the map.`,
  noMap: 'This edition has no boundaries, so there is no map: the table says where the category is.',
  strongest: 'Strongest clusters',
  strongestCaption: 'Most certain stars first, then the largest',
  noStars: 'No region has a star in this category, certain or possible.',
  region: 'Region',
  shareOfCategory: 'Share of category',
  lq: 'Location quotient',
  lqMeaning: "The category's share of the region's total, over its share of the total of all regions",
  focus: 'Focus',
  focusMeaning: "Share of the region's total",
  allClusters: 'All its clusters',
  overTime: 'Over time',
  oneYear: 'The edition has one year, so nothing can be said of change.',
  concentration: 'How concentrated the category is over regions',
  concentrationDescription: (first: string, last: string) => `Two lines over the years. ${first} ${last}`,
  inYear: (year: number, gini: string, share: string) =>
    `In ${year} the Gini was ${gini}, and the top tenth of the regions had ${share}.`,
  concentrationNote:
    'Locational Gini: 0 where the category is spread like all activity, near 1 where it sits in one place. Unknown figures make an index an interval, drawn as a band: nothing that they can be goes beyond it.',
  concentrationUnit: 'Index, 0 to 1',
  giniLine: 'Locational Gini',
  topLine: 'Share of the top tenth of the regions',
  changedRegions: (least: number, most: number) =>
    `The number of regions with figures differs from year to year (${printNumber(least)} to ${printNumber(most)}), which moves both lines.`,
  starsTitle: 'Stars of the category year by year',
  starsDescription: (year: number, stars: string) =>
    `A line of the certain stars of each year, with a band up to those possible. In ${year} there are ${stars}.`,
  starsNote: 'A wide band is a year with many unknown figures.',
  certain: 'certain stars',
  possible: 'possible stars',
  definition: 'What it is made of',
  definitionLead: (title: string, classification: string) =>
    `By the definition “${title}”, in codes of ${classification}.`,
  industriesCaption: (industries: number) => `${printCount(industries, 'industry', 'industries')} of the category`,
  industry: 'Industry',
  weight: 'Weight',
  weightMeaning: 'The share of the industry that belongs to the category',
  inData: 'In the data',
  absent: 'not in the data',
  within: (codes: string) => `within ${codes}`,
  withoutIndustries: 'The definition of this year gives it no industry.',
  partOf: 'Part of',
  linked: 'Linked categories',
  linkedLead:
    'Proximity (Hidalgo et al. 2007): of the regions that are specialised in either category (location quotient of 1 or more), the share that is specialised in both, taken for the category for which that share is the smaller.',
  linkedCaption: 'The nearest first',
  proximity: 'Proximity',
  noLinks: 'No region is specialised in this category together with another one, so nothing is near it.',
  notInSpace: 'No region has this category in the data of the year, so nothing is near it.',
  space: 'The whole space of categories',
  cutoffs: 'What a star takes',
  cutoffsCaption: (year: number) => `Cut-offs of ${year}`,
  star: 'Star',
  cutoff: 'Cut-off',
  reach: 'Certainly reach it',
  mayReach: 'May reach it',
  size: 'Size',
  specialisation: 'Specialisation',
  minimum: 'Minimum for any star',
  noCutoff: 'nobody can earn it',
  focusAll: 'Focus (among all clusters)',
  focusCategory: 'Focus (within the category)',
  ofRegion: (share: string) => `${share} of the region`,
  thresholds: 'Try other cut-offs',
  sizes: (title: string, year: number) => `Sizes of clusters: ${title}, ${year}`,
  sizesDescription: (clusters: number, cutoff: string) =>
    `Histogram of the sizes of ${printCount(clusters, 'cluster')} on a logarithmic scale. The size that earns the star is ${cutoff}.`,
  quotients: (title: string, year: number) => `How specialised its clusters are: ${title}, ${year}`,
  quotientsDescription: (clusters: number, cutoff: string) =>
    `Histogram of ${printCount(clusters, 'location quotient')} on a logarithmic scale. The quotient that earns the star is ${cutoff}.`,
  cutoffLabel: (cutoff: string) => `Cut-off ${cutoff}`,
  intervals: (clusters: number) =>
    `${printCount(clusters, 'cluster')} known only as an interval ${clusters === 1 ? 'stands' : 'stand'} at the least ${clusters === 1 ? 'it' : 'they'} can be.`,
  mayBeZero: (clusters: number) =>
    `${printCount(clusters, 'cluster')} that may be zero ${clusters === 1 ? 'is' : 'are'} not drawn.`,
  logarithmic: 'Logarithmic scale.',
  average: 'A location quotient of 1 is the average of all regions.',
});

/** A share with the decimals it takes to tell it from nothing. */
export function printSmallShare(share: number): string {
  return printShare(share, share > 0 && share < 0.01 ? 2 : 1);
}
