import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber } from '../../../kernel/printedFigure.ts';

/** The words of the list of clusters. */
export const words = catalogue({
  title: 'Clusters',
  edition: 'Edition',
  lead: 'A cluster is one category of industries in one region. Each star opens to its proof.',
  filters: 'Which clusters',
  region: 'Region',
  anyRegion: 'Any region',
  category: 'Category',
  anyCategory: 'Any category',
  text: 'Words in the names',
  stars: 'Stars, at least',
  any: 'Any',
  kind: 'With the star for',
  anyKind: 'Any of them',
  kinds: { size: 'Size', specialisation: 'Specialisation', focus: 'Focus' },
  certainty: 'Stars that count',
  certain: 'Certain',
  possible: 'Certain or possible',
  open: 'Open ones only',
  clear: 'Show all clusters',
  caption: (certain: number, perhaps: number, year: number) =>
    certain === 0 && perhaps > 0
      ? `Perhaps ${printCount(perhaps, 'cluster')} of ${year}`
      : `${printCount(certain, 'cluster')} of ${year}${perhaps === 0 ? '' : `, perhaps ${printNumber(perhaps)} more`}`,
  none: 'No cluster fits all of this. Take a condition away, or ask for possible stars too.',
  beyond: 'The list ends before this part of it.',
  toStart: 'To its beginning',
  lq: 'LQ',
  lqIs: 'Location quotient: share of the category in the region over its share in all regions',
  focus: 'Focus',
  focusIs: 'Share of the region’s total',
  starsOf: 'Stars',
  which: 'Which',
  whichAre: (certain: readonly string[], possible: readonly string[]) =>
    [certain.join(', '), possible.length === 0 ? '' : `perhaps ${possible.join(', ')}`]
      .filter((part) => part !== '')
      .join('; '),
  starNames: { size: 'size', specialisation: 'specialisation', focus: 'focus' },
  file: (rows: number) => `${rows === 1 ? 'This' : 'These'} ${printCount(rows, 'cluster')} as CSV`,
  files: (rows: number, most: number) =>
    `${printNumber(rows)} clusters are more than one file holds (${printNumber(most)}):`,
  part: (first: number, last: number) => `${printNumber(first)} to ${printNumber(last)} as CSV`,
  whole: 'All clusters of the edition as CSV',
  intervals: 'Where a figure is unknown its bounds are shown, and the order takes the least it can be.',
});
