import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber } from '../../../kernel/printedFigure.ts';

/** The words of the laboratory. */
export const words = catalogue({
  title: 'Laboratory',
  lead: 'Change which industries make up which category, and the cut-offs of the rules, and see at once which stars appear, which vanish, and what that rests on. Nothing is kept on the server.',
  definitions: 'Definitions',
  start: 'Start from',
  startAnew: 'Start anew',
  file: 'A file of your own',
  bring: 'Paste a definition, or open a file',
  bringHint: 'YAML, JSON or CSV, 1 MB at most. It is read and checked, and not kept.',
  text: 'Definition as text',
  open: 'Open a file …',
  read: 'Read it',
  tooLarge: 'The file is larger than 1 MB: take categories out, or map it on your own machine.',
  nothingTyped: 'There is no text yet: paste a definition, or open a file.',
  noFile: 'The file that this address speaks of is not in this tab: open it again, or start from another definition.',
  undo: 'Undo',
  redo: 'Redo',
  changed: (industries: number) =>
    industries === 0 ? 'Nothing is changed yet.' : `${printCount(industries, 'industry', 'industries')} changed`,
  restored: 'This is the draft that you left in this tab.',
  linked: 'The address holds your changes: copy it to share them.',
  notLinked:
    'There are too many changes for an address. Reloading keeps them in this tab; to share them, save the file.',
  notStored: 'The browser did not keep the draft: save the file before you leave.',
  badLink: 'The changes in the address do not fit this definition and were left out.',
  name: 'Name',
  version: 'Version',
  titleOf: 'Title',
  industries: 'Industries',
  categories: 'Categories',
  cutoffs: (moved: number) => (moved === 0 ? 'Cut-offs' : `Cut-offs (${printNumber(moved)} moved)`),
  cutoffsLead: 'The rules of the edition, each with the range over which it may be moved. The stars follow at once.',
  ownCutoffs: 'Back to the edition’s own cut-offs',
  editing: 'What is edited',
  search: 'Search codes and categories',
  show: 'Show',
  shows: { all: 'All', none: 'In no category', changed: 'Changed' },
  selectAll: 'Select all that are listed',
  select: (industry: string) => `Select ${industry}`,
  selected: (count: number) => (count === 0 ? 'None selected' : `${printNumber(count)} selected`),
  moveTo: 'Move the selected ones to',
  move: 'Move',
  moved: (count: number, category: string) => `${printCount(count, 'industry', 'industries')} moved to ${category}`,
  noCategory: 'No category',
  categoryOf: (industry: string) => `Category of ${industry}`,
  under: (industry: string, category: string) => `as ${industry}: ${category}`,
  notInData: 'not in the data',
  share: 'Share',
  shareOf: (industry: string) => `Share ${industry} with another category`,
  alsoIn: (industry: string) => `Also in, for ${industry}`,
  choose: 'Choose …',
  weightOf: (industry: string, category: string) => `Per cent of ${industry} in ${category}`,
  takeOut: (industry: string, category: string) => `Take ${industry} out of ${category}`,
  whole: 'whole',
  listed: (shown: number, all: number) =>
    shown === all
      ? printCount(all, 'industry', 'industries')
      : `${printNumber(shown)} of ${printCount(all, 'industry', 'industries')}`,
  listedCategories: (shown: number, all: number) =>
    shown === all
      ? printCount(all, 'category', 'categories')
      : `${printNumber(shown)} of ${printCount(all, 'category', 'categories')}`,
  more: 'Show more',
  noneFits: 'No industry fits: change what you search for.',
  newCategory: 'New category',
  add: 'Add category',
  added: (title: string) => `${title} added. Move industries to it.`,
  titleLabel: (code: string) => `Title of ${code}`,
  codeLabel: (title: string) => `Code of ${title}`,
  kindLabel: (title: string) => `Kind of ${title}`,
  kind: 'Kind',
  code: 'Code',
  kinds: { traded: 'traded', local: 'local', emerging: 'emerging', '': 'not stated' },
  remove: 'Remove',
  removeLabel: (title: string) => `Remove ${title}`,
  removed: (title: string) => `${title} removed; its industries are in no category`,
  mend: 'To be mended, before the stars can be told',
  andMore: (count: number) => `and ${printNumber(count)} more`,
  takeOutEmpty: (count: number) =>
    count === 1
      ? 'Take out the category without industries'
      : `Take out the ${printNumber(count)} categories without industries`,
  mendLead: 'The figures here and below are those before this.',
  result: 'What becomes of the stars',
  waiting: 'The stars are shown once the definition is right.',
  coverage: 'What is covered',
  covered: 'Share in categories',
  coveredBefore: 'In the edition',
  clustersGained: 'Clusters that come',
  clustersLost: 'Clusters that go',
  byCategory: 'Category by category',
  byCategoryCaption: (year: number) => `Categories as tried, ${year}`,
  category: 'Category',
  found: 'Industries in the data',
  foundOf: (found: number, all: number) => `${printNumber(found)} of ${printNumber(all)}`,
  measure: (measure: string) => measure.charAt(0).toUpperCase() + measure.slice(1),
  shareOfAll: 'Share of all',
  starsBefore: 'Stars in the edition',
  starsAfter: 'Stars as tried',
  difference: 'Difference',
  changes: 'Stars that change',
  noChange: 'No star changes: every cluster keeps its stars.',
  uncategorised: 'Industries in no category',
  uncategorisedCaption: 'They count in the totals only; the largest first',
  allCategorised: 'Every industry of the data is in a category.',
  missing: (codes: string, more: number) =>
    `Not in the data: ${codes}${more > 0 ? ` and ${printNumber(more)} more` : ''}.`,
  industry: 'Industry',
  edges: 'What the choice rests on',
  edgesLead: (close: number) =>
    close === 0
      ? 'No figure on which a star hangs lies within 5 % of a cut-off.'
      : `${printCount(close, 'figure')} on which a star hangs ${close === 1 ? 'lies' : 'lie'} within 5 % of the cut-off: there the choice of industries or of the cut-off decides, or a small revision would.`,
  dues: { definition: 'the definition', 'cut-offs': 'the cut-offs', either: 'either alone', both: 'both together' },
  dueLead: (
    changed: number,
    due: {
      readonly definition: number;
      readonly cutoffs: number;
      readonly either: number;
      readonly both: number;
      readonly undone: number;
    },
  ) =>
    [
      `Of ${printCount(changed, 'star')} that ${changed === 1 ? 'changes' : 'change'}, ${[
        [due.definition, 'by the definition alone'] as const,
        [due.cutoffs, 'by the cut-offs alone'] as const,
        [due.either, 'by either of them alone'] as const,
        [due.both, 'only by both together'] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, how]) => `${count === changed ? 'all' : printNumber(count)} ${how}`)
        .join(', ')}.`,
      ...(due.undone === 0
        ? []
        : [
            `${printCount(due.undone, 'further star')} would change by one of them alone, and by both together ${due.undone === 1 ? 'does' : 'do'} not.`,
          ]),
    ].join(' '),
  save: 'Save the definition',
  saveLead: 'With its name, version and what it is derived from. This makes an edition of it:',
  command: (file: string, settings: readonly string[]) =>
    ['npx asterism map …', `--definition ${file}`, ...settings.map((one) => `--set ${one}`)].join(' '),
  by: 'hand, in the laboratory',
  how: (industries: number, added: number, removed: number) =>
    [
      `${printCount(industries, 'industry', 'industries')} placed otherwise`,
      ...(added === 0 ? [] : [`${printCount(added, 'category', 'categories')} added`]),
      ...(removed === 0 ? [] : [`${printCount(removed, 'category', 'categories')} removed`]),
    ].join(', '),
  source: (publisher: string) =>
    `Figures: ${publisher}; definition as tried in the laboratory; worked out by Asterism.`,
});
