import { catalogue } from '../../kernel/catalogue.ts';
import { printCount, printNumber, printSigned } from '../../kernel/printedFigure.ts';

/** The words of what other cut-offs and other definitions do to the stars. */
export const words = catalogue({
  counts: 'How many stars',
  countsCaption: (year: number) => `Stars in ${year}, as the edition has them and as tried here`,
  star: 'Star',
  starNames: { size: 'Size', specialisation: 'Specialisation', focus: 'Focus', all: 'All stars' },
  before: 'In the edition',
  after: 'As tried',
  difference: 'Difference',
  withPossible: (certain: number, possible: number) =>
    possible === 0 ? printNumber(certain) : `${printNumber(certain)}, up to ${printNumber(certain + possible)}`,
  signed: (change: number) => printSigned(change),
  certain: 'Stars, certain',
  possible: 'Possible besides',
  changedClusters: 'Clusters that change',
  closeCases: 'Close to a cut-off',
  changed: 'Stars that change',
  changedCaption: (clusters: number, listed: number) =>
    clusters > listed
      ? `${printCount(clusters, 'cluster')} ${clusters === 1 ? 'changes' : 'change'}; the stars of the first ${printNumber(listed)} are listed`
      : `${printCount(clusters, 'cluster')} ${clusters === 1 ? 'changes' : 'change'}`,
  region: 'Region',
  category: 'Category',
  change: 'What becomes of it',
  changes: { gained: 'gained', lost: 'lost', opened: 'now possible', closed: 'no longer possible' },
  due: 'By',
  dueMeaning: 'Which of the changes it takes: the definition, the cut-offs, either of them alone, or both together',
  belowMinimum: 'below the minimum',
  figure: 'Figure',
  cutoff: 'Cut-off',
  turned: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
  nobody: 'none',
  noCluster: 'no cluster',
  starsBefore: 'Stars before',
  starsAfter: 'Stars now',
});
