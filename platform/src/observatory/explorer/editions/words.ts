import { catalogue } from '../../../kernel/catalogue.ts';

/** The words of the pages about editions. */
export const words = catalogue({
  title: 'Editions',
  lead: 'Each edition is the result of one run on stated inputs. It never changes, and anybody can make it again.',
  none: 'No edition is served yet. Make one with asterism map, into a folder that is served: it shows up here by itself.',
  caption: 'The latest first',
  edition: 'Edition',
  years: 'Years',
  definition: 'Definition',
  rules: 'Rules',
  regions: 'Regions',
  clusters: 'Clusters',
  stars: 'Stars, certain',
  possible: 'Stars, possible besides',
  unknown: 'Unknown figures',
  madeUp: 'made-up data',
});
