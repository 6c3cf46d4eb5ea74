import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber } from '../../../kernel/printedFigure.ts';

/** The words of the page that holds two editions side by side. */
export const words = catalogue({
  title: 'Two editions',
  lead: 'Which stars moved from one edition to another, and why: data, definition, parameters or software.',
  from: 'From',
  to: 'To',
  choose: 'Choose an edition',
  swap: 'Swap the two',
  chooseLead: 'Choose the edition to compare this one with.',
  noOther:
    'No other edition is served. Make one with asterism map into a folder that is served; it can be compared here by itself.',
  same: 'Choose two different editions.',
  sentence: (differs: readonly string[], years: string) =>
    differs.length === 0
      ? `The two were made from the same data, definition, parameters and software. Compared: ${years}.`
      : `The two differ in ${differs.join(', ')}. Compared: ${years}.`,
  kinds: { data: 'data', definition: 'definition', parameters: 'parameters', software: 'software' },
  starsBefore: 'Stars before',
  starsAfter: 'Stars after',
  withPossible: (certain: number, possible: number) =>
    possible === 0 ? printNumber(certain) : `${printNumber(certain)}, up to ${printNumber(certain + possible)}`,
  moved: 'Clusters that moved',
  why: 'Why they moved',
  whyCaption: 'The nearest cause of each cluster’s move',
  cause: 'Cause',
  causes: {
    'figure revised': 'its figure was revised',
    'figure newly published': 'its figure was published, or narrowed down',
    'figure withdrawn': 'its figure was withdrawn',
    'figures elsewhere': 'figures elsewhere changed what it is held against',
    'region newly rated': 'its region is newly rated',
    'region no longer rated': 'its region is no longer rated',
    definition: 'the definition',
    parameters: 'the parameters',
    software: 'the software',
  },
  clusters: 'Clusters',
  making: 'How they were made',
  makingCaption: 'What each rests on',
  what: 'What',
  differs: 'Differs',
  yes: 'yes',
  no: 'no',
  more: (count: number) => `and ${printNumber(count)} more`,
  cells: 'What became of the figures',
  cellsCaption: 'Figures by region and industry, in the years that both have',
  cellsOf: {
    same: 'the same',
    revised: 'revised',
    'newly published': 'newly published',
    withdrawn: 'withdrawn',
    'unknown in both': 'unknown in both',
  },
  figures: 'Figures',
  howMany: 'How many',
  notCompared: 'Figures are not compared, because the two count different things.',
  clustersMoved: 'Clusters whose stars moved',
  clustersCaption: (total: number) => `${printCount(total, 'cluster')}, in order of year, region and category`,
  noneMoved: 'No star moved.',
  category: 'Category',
  region: 'Region',
  year: 'Year',
  asCsv: 'All of them as CSV, 1,000 at a time',
  source: (before: string, after: string) => `Editions ${before} and ${after}, compared by Asterism.`,
});
