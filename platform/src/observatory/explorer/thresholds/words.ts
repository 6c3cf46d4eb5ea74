import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber, printShare, printSigned } from '../../../kernel/printedFigure.ts';

const ruleNames: Readonly<Record<string, string>> = {
  minimum: 'Minimum for any star',
  'size.top': 'Size: the largest of a category',
  'specialisation.min': 'Specialisation: location quotient of at least',
  'specialisation.quantile': 'Specialisation: quantile of its category',
  'focus.top': 'Focus: the largest shares of a region',
  'focus.within': 'Focus is ranked among',
};

/** What a cut-off is called: those of further measures by the measure's name. */
function ruleName(rule: string): string {
  return ruleNames[rule] ?? `Size: quantile of its category by ${rule.split('.').at(-1)!}`;
}

const cutoffNames: Readonly<Record<string, string>> = {
  minimum: 'least size for any star',
  'size.top': 'share of a category’s clusters that get the star for size',
  'specialisation.min': 'least location quotient',
  'specialisation.quantile': 'quantile of the category’s location quotients',
  'focus.top': 'share of clusters that get the star for focus',
};

function cutoffName(rule: string): string {
  return cutoffNames[rule] ?? `quantile of the category’s ${rule.split('.').at(-1)!}`;
}

/** The words of the page of thresholds. */
export const words = catalogue({
  title: 'Thresholds',
  lead: 'Every star hangs on a cut-off that somebody chose. Move the cut-offs, and see which stars stand and which fall.',
  cutoffs: 'Cut-offs',
  ruleName,
  shortRule: (rule: string) =>
    ({
      minimum: 'Minimum',
      'size.top': 'Size',
      'specialisation.min': 'Specialisation',
      'specialisation.quantile': 'Specialisation, quantile',
      'focus.top': 'Focus',
    })[rule] ?? `Size, ${rule.split('.').at(-1)!}`,
  own: (value: string, least: string, most: string) => `The edition’s own: ${value}; from ${least} to ${most}`,
  moved: 'moved',
  choiceName: (choice: string) => (choice === 'all' ? 'All clusters' : 'Clusters of the category'),
  reset: 'Back to the edition’s own',
  withPossible: (certain: number, possible: number) =>
    possible === 0 ? printNumber(certain) : `${printNumber(certain)}, up to ${printNumber(certain + possible)}`,
  curve: 'Stars against a cut-off',
  curveOf: 'Cut-off',
  curveTitle: (rule: string, year: number) => `Stars in ${year} by the cut-off: ${cutoffName(rule)}`,
  curveDescription: (rule: string, least: string, most: string, first: number, last: number) =>
    `A line from ${printCount(first, 'certain star')} at ${least} to ${printNumber(last)} at ${most}, over the ${cutoffName(rule)}.`,
  curveNote: 'The other cut-offs stand as they are set above. The dashed line is the edition’s own value.',
  certain: 'certain stars',
  possible: 'possible ones besides',
  valueMeaning: 'Value of the cut-off',
  certainMeaning: 'Certain stars of all clusters',
  possibleMeaning: 'Possible stars besides',
  ofRuleMeaning: 'Certain stars of the kind that the cut-off decides',
  ownHere: 'own',
  changed: 'Stars that change',
  changedNone: 'No star changes: the cut-offs are the edition’s own, or no cluster lies between the two.',
  region: 'Region',
  category: 'Category',
  figure: 'Figure',
  edges: 'On the knife’s edge',
  edgesLead: (close: number, percent: string) =>
    close === 0
      ? `No figure on which a star hangs lies within ${percent} of where the star would be gained or lost.`
      : `${printCount(close, 'figure')} on which a star hangs ${close === 1 ? 'lies' : 'lie'} within ${percent} of where the star would be gained or lost: of the cut-off, or for a place in a ranking, of the next in line. A small revision could turn ${close === 1 ? 'it' : 'them'}.`,
  within: 'Within, per cent',
  edgesCaption: (close: number, listed: number) =>
    close > listed ? `The closest ${printNumber(listed)} of ${printNumber(close)}` : 'The closest first',
  rule: 'Rule',
  rules: { minimum: 'Minimum', size: 'Size', specialisation: 'Specialisation', focus: 'Focus' },
  side: 'Side',
  above: 'above',
  below: 'below',
  mark: 'Held against',
  markMeaning: 'The cut-off; for a place in a ranking the figure of the next in line, below which the place is lost',
  margin: 'Margin',
  marginMeaning: 'From what it is held against to the figure, as a share of that',
  signedShare: (share: number) => printSigned(share, (value) => printShare(value, 2)),
  stars: 'Stars',
  remarks: 'To be known',
  command: 'The same on your own machine',
  commandLead: 'These cut-offs make an edition of their own:',
  source: (publisher: string, preset: string) =>
    `Figures: ${publisher}; stars by the rules ${preset}, worked out by Asterism.`,
});
