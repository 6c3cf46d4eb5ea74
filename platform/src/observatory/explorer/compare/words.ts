import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber } from '../../../kernel/printedFigure.ts';
import { mostCompared } from './model.ts';

/** The words of the page that compares. */
export const words = catalogue({
  title: 'Compare',
  lead: `Up to ${mostCompared} regions, or clusters, side by side. The address of the page keeps them.`,
  addRegion: 'Add a region',
  addCluster: 'Add a cluster',
  ofRegion: 'Region',
  ofCategory: 'Category',
  typeName: 'Name or code',
  add: 'Add',
  chosenRegions: 'Regions that are compared',
  chosenClusters: 'Clusters that are compared',
  remove: (name: string) => `Remove ${name}`,
  added: (name: string) => `${name} is compared`,
  removed: (name: string) => `${name} is no longer compared`,
  clear: 'Remove all',
  start:
    'Nothing is compared yet. Add a region, or a cluster: a region and one of its categories. Pages of regions and clusters lead here too.',
  full: `These are ${mostCompared}, the most that can be compared: remove one to add another.`,
  tooMany: (asked: number) =>
    `The address asks for ${printNumber(asked)}; the first ${mostCompared} are compared. Remove some of them to see the others.`,
  notCompared: 'Not compared',
  notInYear: (names: readonly string[], year: number) =>
    `Without figures in ${year}: ${names.join('; ')}. Choose another year to see ${names.length === 1 ? 'it' : 'them'}.`,
  noActivity: (title: string, region: string, measure: string) =>
    `${title} has no ${measure} in ${region} in any year of the edition, so there is no cluster to compare.`,
  noCategoryFigures: (title: string) =>
    `The data hold no industry of ${title}: nothing is known of it, which is not the same as zero.`,
  regions: 'Regions',
  clusters: 'Clusters',
  inYear: (year: number) => `In ${year}`,
  regionsCaption: (year: number) => `The regions in ${year}`,
  clustersCaption: (year: number) => `The clusters in ${year}`,
  noFigures: (year: number) => `None of them has figures in ${year}. Choose another year.`,
  region: 'Region',
  cluster: 'Cluster',
  clusterCalled: (title: string, region: string) => `${title}, ${region}`,
  byYear: (measure: string) => `${measure} by year`,
  starsByYear: 'Stars by year',
  index: (measure: string) => `${measure} over the years, first known year = 100`,
  indexDescription: (panels: number) =>
    `${printCount(panels, 'small line chart')} on one scale, one for each, by year; each begins at 100 in its first known year.`,
  indexNote:
    'Each beside its own first year, so that large and small ones can be compared. Where a figure is unknown a band shows what it may be; 100 is then the middle of the first band. A gap is a year without activity, or without figures.',
  quotients: 'Location quotients over the years',
  quotientsDescription: (panels: number) =>
    `${printCount(panels, 'small line chart')} on one scale, one for each cluster, by year; a dashed line at 1, the average of all regions.`,
  starsOver: 'Stars over the years',
  starsDescription: (panels: number) =>
    `${printCount(panels, 'small line chart')} on one scale, one for each region: certain stars of all its clusters by year, and a band up to the possible ones.`,
  structure: (year: number) => `What their economies are made up of in ${year}`,
  category: 'Category',
  share: 'Share of the region',
  quotient: 'Location quotient',
  oneYear: 'The edition has one year only: there are no lines to draw.',
  none: '–',
});
