import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber } from '../../../kernel/printedFigure.ts';

/** The words of the first page and of the search. */
export const words = catalogue({
  search: 'Search regions, categories and industries',
  searchShort: 'Search',
  slash: 'Press / to search',
  kinds: { category: 'Categories', region: 'Regions', industry: 'Industries' },
  industryIn: (category: string) => `in ${category}`,
  industryInNone: 'in no category',
  nothing: (text: string) => `Nothing is called “${text}” in this edition. A part of a name, or a code, will do.`,
  elsewhere: (titles: string) => `Only this edition is searched; here are also ${titles}.`,
  more: (shown: number, total: number) => `${printCount(total, 'match', 'matches')}, of which ${shown} are listed.`,
  searchFailed: 'The search does not answer.',
  searching: 'Searching …',
  title: 'The star map of regional clusters',
  lead: 'Asterism is an open observatory of regional economies. Where a group of industries is large, specialised and weighty in its region, that cluster earns up to three stars. Every star opens to its proof, and anybody can make the same figures again.',
  inFigures: (year: number) => `${year} in figures`,
  of: (title: string) => `From the edition “${title}”.`,
  allEditions: 'All editions',
  others: (count: number) =>
    count === 1 ? 'There is one other edition here.' : `There are ${count} other editions here.`,
  howMade: 'How it was made',
  regions: (count: number) => (count === 1 ? 'region' : 'regions'),
  categories: (count: number) => (count === 1 ? 'cluster category' : 'cluster categories'),
  clusters: (count: number, perhaps: number) =>
    `${count === 1 ? 'cluster' : 'clusters'}${perhaps === 0 ? '' : `, perhaps ${printNumber(perhaps)} more`}`,
  threeStars: (isOne: boolean) => (isOne ? 'has three stars' : 'have three stars'),
  gained: (year: number) => `gained stars since ${year}`,
  lost: (year: number) => `lost stars since ${year}`,
  open: (count: number) => `${count === 1 ? 'has' : 'have'} stars left open by unknown figures`,
  leftOut: (count: number, which: string, year: number) =>
    `${printCount(count, 'region')} of the input ${count === 1 ? 'is' : 'are'} in no rank and no total of ${year}, for want of a figure: ${which}.`,
  strongest: (year: number) => `Strongest clusters of ${year}`,
  strongestCaption: 'Most certain stars first, then the largest',
  region: 'Region',
  category: 'Category',
  stars: 'Stars',
  lq: 'Location quotient',
  lqMeaning: "The category's share of the region's total, over its share of the total of all regions",
  allClusters: 'All clusters',
  overTime: 'Over time',
  noStars: 'No cluster has a star in this year.',
  byYear: 'Clusters with stars, year by year',
  byYearNote: 'Certain stars only. Unknown figures leave some stars open; the table says of how many clusters.',
  byYearDescription: (
    first: { readonly year: number; readonly stars_1: number; readonly stars_2: number; readonly stars_3: number },
    last: { readonly year: number; readonly stars_1: number; readonly stars_2: number; readonly stars_3: number },
  ) =>
    [first, last]
      .map(
        ({ year, stars_1: one, stars_2: two, stars_3: three }) =>
          `In ${year} ${printCount(one, 'cluster')} had one star, ${printNumber(two)} had two and ${printNumber(three)} had three.`,
      )
      .join(' '),
  withStars: (stars: number) => (stars === 1 ? 'one star' : stars === 2 ? 'two stars' : 'three stars'),
  barTitle: (year: number, stars: number, clusters: number) =>
    `${year}: ${printCount(clusters, 'cluster')} with ${stars === 1 ? '1 star' : `${stars} stars`}`,
  source: (publisher: string) => `Figures: ${publisher}; worked out by Asterism.`,
  mapTitle: (year: number) => `Stars by region, ${year}`,
  mapDescription: 'The table of regions has the same stars.',
  toMap: 'Open the map',
  meaning: 'What the stars mean',
  meanings: [
    ['Size', 'The cluster is among the largest of its category.'],
    ['Specialisation', 'Its share of the region is much higher than the category’s share everywhere.'],
    ['Focus', 'It is among the clusters that weigh most in the economy of their own region.'],
  ],
  meaningMore: 'See the cut-offs of this edition',
  unknownMeaning:
    'Publishers withhold some figures. Asterism never fills them in: it works out what they can be at most, and says “2 stars, up to 3” where that leaves a star open.',
  analysts: 'For analysts',
  apiHint: 'Every figure of these pages is open data: JSON or CSV by address.',
  apiLink: 'Open API, endpoint by endpoint',
  ownHint: 'Make an edition of your own figures, with your own definition of clusters, on your own computer:',
  ownCommand: 'npx asterism map employment.csv --out out/editions/mine',
  cite: 'How to cite',
  noEdition: 'There is no edition yet',
  noEditionHint:
    'An edition is the result of one run on employment figures. Make one into a folder that is served; it shows up here by itself.',
  unreadable: (count: number) =>
    `${printCount(count, 'folder')} that ${count === 1 ? 'looks like an edition' : 'look like editions'} can not be shown.`,
  whyUnreadable: 'See why',
  demoHint: 'No figures at hand? This makes a made-up continent to try everything on:',
  demoCommand:
    'npx asterism demo --out out/demo-data && npx asterism map out/demo-data/employment.csv --geometry out/demo-data/regions.topojson --out out/editions/demo',
  serveHint: 'A folder of editions is served by',
  serveCommand: 'npx asterism serve out/editions',
});
