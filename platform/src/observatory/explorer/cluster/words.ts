import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber, printShare } from '../../../kernel/printedFigure.ts';

/** The words of a cluster's page. */
export const words = catalogue({
  title: 'Cluster',
  edition: 'Edition',
  clusters: 'Clusters',
  heading: (category: string, region: string) => `${category} in ${region}`,
  lead: (stars: string, year: number) => `${stars} in ${year}.`,
  region: 'The region',
  category: 'The category',
  map: 'On the map',
  share: 'Share of the category',
  shareUnknown: 'unknown',
  lq: 'Location quotient',
  focus: 'Focus',
  focusIs: 'share of the region’s total',
  stars: 'Stars',
  capital: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  kinds: { traded: 'Traded category', local: 'Local category', emerging: 'Emerging category' },
  states: {
    cluster: '',
    'no activity': (title: string, region: string, year: number, measure: string) =>
      `${title} has no ${measure} in ${region} in ${year}, so there is no cluster and no star.`,
    'region without figures': (_: string, region: string, year: number) =>
      `The edition has no figures for ${region} in ${year}.`,
    'category without figures': (title: string, _: string, year: number) =>
      `The data of ${year} hold no industry of ${title}: nothing is known of it, which is not the same as zero.`,
    'category not defined': (title: string, _: string, year: number) =>
      `The definition that was used for ${year} has no category ${title}.`,
  },
  otherYears: 'In other years:',
  inWords: 'In words',

  proof: 'Why it has these stars',
  proofOpen: 'Why no star is certain',
  proofNone: 'Why it has no star',
  wouldHave: (stars: readonly string[]) => `But for that it would have the star for ${stars.join(' and ')}.`,
  noneMet: 'It falls short of the cut-off of every star.',
  minimum: {
    yes: (least: number, margin: string, measure: string) =>
      `It is large enough for stars: the rules ask for ${measure} of at least ${printNumber(least)}, and it has ${margin} more.`,
    no: (least: number, margin: string, measure: string) =>
      `It is too small for any star: the rules ask for ${measure} of at least ${printNumber(least)}, and it is ${margin} short even at most.`,
    possible: (least: number, _: string, measure: string) =>
      `It may be too small for any star: the rules ask for ${measure} of at least ${printNumber(least)}, and its unknown figures leave that open.`,
  },
  starNames: { size: 'Size', specialisation: 'Specialisation', focus: 'Focus' },
  verdicts: { yes: 'Yes', no: 'No', possible: 'Possible' },
  noForMinimum: 'No, for want of the minimum',
  noForOther: 'No, for want of another figure that the rule needs',
  noForMeasures: (measures: readonly string[]) => `No, for want of ${measures.join(' and ')}`,
  none: 'none',
  notAsked: (measure: string) => `none: the rule asks for no ${measure}`,
  by: (measure: string) => `By ${measure}`,
  verdictOn: (star: string, verdict: string) => `${star}: ${verdict}`,
  value: { size: 'Size', specialisation: 'Quotient', focus: 'Share' },
  cutoff: 'Cut-off',
  cutoffShort: 'cut-off',
  valueShort: 'value',
  noCutoff: 'none: there are too few for anybody to earn it',
  rank: 'Rank',
  rankOf: (rank: string, n: string) => `${rank} of ${n}`,
  notRanked: 'not in the ranking',
  places: 'Ranks that earn it',
  placesAre: (places: string) => `1 to ${places}`,
  noPlaces: 'none',
  margin: 'Margin',
  atCutoff: 'just at the cut-off',
  marginIs: (amount: string, isAbove: boolean, share: string | null, isAtWorst: boolean) =>
    `${isAtWorst ? 'at worst ' : ''}${amount} ${isAbove ? 'above' : 'below'}${share === null ? '' : ` (${share} of the cut-off)`}`,
  aboveNext: (amount: string, share: string | null) =>
    `${amount} above the next in line${share === null ? '' : ` (${share} of it)`}`,
  levelWithNext: 'level with the next in line: others share its place',
  nextInLine: 'Next in line',
  points: (amount: string) => `${amount} percentage points`,
  stripDescription: (star: string, value: string, cutoff: string, verdict: string) =>
    `${star}: ${value}, against a cut-off of ${cutoff}. ${verdict}.`,
  whyOpen: 'Why it is open',
  because: {
    own: 'Figures of this cluster are unknown, so its own size is an interval.',
    others: 'Figures of other clusters are unknown, so the cut-off is an interval.',
    'region total': 'The region’s total is not known exactly.',
    'category total': 'The category’s total is not known exactly.',
    total: 'The total of all regions is not known exactly.',
    minimum: 'It may be below the least size for any star.',
    'further measure': 'A further figure that the rule asks for is not known exactly.',
  },
  noRules: 'The rules of this edition give no stars.',
  notGiven: (stars: readonly string[]) => `The rules of this edition give no star for ${stars.join(' or ')}.`,
  ruleTop: (share: number, measure: string) =>
    `Among the regions that have the category, fewer than ${printShare(share, 0)} of them, rounded down, have strictly more ${measure}.`,
  ruleQuantile: (measure: string, share: number) =>
    `${measure} at or above the ${ordinal(share * 100)} percentile of the category’s clusters.`,
  ruleQuotient: (least: number) =>
    `A location quotient of ${printNumber(least, Number.isInteger(least) ? 0 : 2)} or more: the category’s share of the region over its share of all regions.`,
  ruleQuotientQuantile: (share: number) =>
    `A location quotient at or above the ${ordinal(share * 100)} percentile of the category’s clusters.`,
  ruleKind: 'Shares are taken within categories of the same kind, traded or local.',
  ruleFocus: (share: number, isWithin: boolean) =>
    `Of all clusters of the ${isWithin ? 'category' : 'year'}, fewer than ${printShare(share, 0)}, rounded down, make up a strictly larger share of their region’s total.`,
  notHeld: (measures: readonly string[]) =>
    `Where it stands by ${measures.join(' and ')} is not in this edition, which was made before proofs held it. The command below makes the edition again.`,
  proofTable: (where: string) => `Proof of the stars: ${where}`,
  asJson: 'This proof as JSON',
  asTable: 'The proof as a table',
  rule: 'Rule',
  verdict: 'Verdict',
  least: 'Least',
  most: 'Most',
  cutoffLeast: 'Cut-off, least',
  cutoffMost: 'Cut-off, most',

  restsOn: 'What it rests on',
  cellsCaption: (count: number, year: number) =>
    `${printCount(count, 'figure')} of the data for ${year} that the cluster is added up from`,
  furtherCellsCaption: (count: number, measure: string, year: number) =>
    `${printCount(count, 'figure')} of ${measure} for ${year}, which the rule for size asks for too`,
  noCells: 'The data of the year hold no figure for this region and category.',
  industry: 'Industry',
  figure: 'Figure',
  counted: 'Counts here',
  countedAll: 'all of it',
  countedUnknown: 'a part, not known which',
  flag: 'Flag',
  flagIs: 'The publisher’s flag',
  together: (count: number, sum: string, unknown: number) => {
    const all = count === 1 ? `It comes to ${sum}.` : `Together they come to ${sum}.`;
    if (unknown === 0) return `${all} ${count === 1 ? 'It is a published figure.' : 'All are published figures.'}`;
    const unknownOnes = count === 1 ? 'It is unknown' : unknown === 1 ? 'One is unknown' : `${unknown} are unknown`;
    return `${all} ${unknownOnes}, and ${unknown === 1 ? 'stands' : 'stand'} as what the published figures leave.`;
  },
  lacking: (industries: readonly string[]) =>
    `The data hold nothing, in any region, for ${industries.length === 1 ? 'this industry' : 'these industries'} of the category: ${industries.join(', ')}.`,
  totals: 'Totals',
  totalsCaption: 'Totals that its shares rest on',
  ofWhat: 'Total of',
  totalOf: {
    region: (region: string) => `${region}, all industries`,
    category: (category: string) => `${category}, all regions`,
    all: 'All regions and industries',
  },
  cameAbout: 'How it came about',
  published: 'Totals as they were published',
  publishedCaption: 'Bounds of each published total',
  code: 'Code',

  history: 'Over the years',
  historyOf: 'Figure',
  historyTitle: (what: string, category: string, region: string) => `${what} of ${category} in ${region}`,
  historyDescription: (what: string, first: string, last: string) => `${what} year by year: ${first}; ${last}.`,
  inYear: (figure: string, year: number) => `${figure} in ${year}`,
  historyNote: 'Where a figure is unknown the band spans what it can be.',
  quotientNote: (least: number) =>
    `Dashed: ${printNumber(least, Number.isInteger(least) ? 0 : 2)}, the least that earns the star.`,
  proofFigure: {
    description: (rules: readonly string[]) =>
      `One row for each rule: the cluster’s value as a multiple of the cut-off, which is at 1. ${rules.join('. ')}.`,
    note: 'Values as multiples of their cut-off, on a square-root scale; of a cut-off that is an interval the upper end is 1.',
    axis: 'Multiple of the cut-off →',
    value: 'the cluster’s value',
    cutoff: 'the cut-off, where it is an interval',
    rule: (star: string, value: string, cutoff: string, verdict: string) =>
      `${star}: ${value} against ${cutoff}, ${verdict}`,
  },
  historyTable: 'Year by year',
  year: 'Year',
  noFigures: 'no figures',
  source: (publisher: string) => `Figures: ${publisher}; worked out by Asterism.`,

  change: 'How it changed',
  grew: (measure: string, from: number, before: string, to: number, after: string, growth: string) =>
    `Between ${from} and ${to}, its first and last known years, ${measure} went from ${before} to ${after}: ${growth} a year.`,
  began: (measure: string, from: number, to: number, after: string) =>
    `It had no ${measure} in ${from}, its first known year, and ${after} in ${to}.`,
  growthUnknown: (measure: string) => `Growth is unknown: fewer than two years have a known figure of its ${measure}.`,
  starsMoved: (gained: number, lost: number) =>
    gained > 0
      ? `Over the edition’s years it certainly gained ${printCount(gained, 'star')}.`
      : lost > 0
        ? `Over the edition’s years it certainly lost ${printCount(lost, 'star')}.`
        : '',
  shiftShare: (from: number, to: number) => `What made the change from ${from} to ${to}`,
  shiftShareNote: 'Shift-share analysis (Dunn 1960): the three parts add up to the change.',
  shiftShareUnknown: (from: number, to: number) =>
    `What made the change from ${from} to ${to} can’t be told: it rests on figures that are unknown in one of the two years, and nothing bounds them.`,
  shiftShareOpen:
    'Where figures are unknown a part is a range: it holds whatever they are, each within its own bounds.',
  shiftShareCompared: (regions: number, of: number) =>
    `All regions are the ${printNumber(regions)} with figures in both years, of ${printNumber(of)}.`,
  noneAtEnds: (measure: string, from: number, to: number) =>
    `It had no ${measure} in ${from} and none in ${to}, so there is no change between them.`,
  part: 'Part',
  parts: {
    national: 'Overall growth',
    industry_mix: 'The category’s own growth beyond that',
    regional: 'The region’s own growth beyond both',
    change: 'Change',
  },
  ofStart: (year: number) => `Of what it had in ${year}`,
  stage: 'Life-cycle stage',
  stages: {
    emerging: 'Emerging',
    growing: 'Growing',
    mature: 'Mature',
    declining: 'Declining',
    transforming: 'Transforming',
  },
  stageRules: {
    emerging: 'grew by 2 % or more a year and gained specialisation, from a location quotient under 1 or from nothing.',
    growing: 'grew by more than 1 % a year.',
    mature: 'stayed within 1 % a year either way, and is specialised (location quotient of 1 or more).',
    declining: 'shrank by more than 1 % a year, or has nothing left.',
    transforming: 'fell by 2 % a year or more in the first half of its years and grew by as much in the second.',
  },
  stageSays: (stage: string, rule: string) => `${stage}: it ${rule}`,
  stageUnknown: 'No stage: its known history is too thin, or it is small and steady.',
  stageNote: 'By the trend of the logarithm over the known years (after Menzel and Fornahl 2010, thresholds ours).',

  neighbours: 'Around the cut-offs',
  neighboursLead:
    'Those next to it in each ranking, and those just above and just below the cut-off. Ordered by the least the figure can be.',
  neighboursOf: {
    size: (category: string) => `By size, within ${category}`,
    specialisation: (category: string) => `By location quotient, within ${category}`,
    focus: (category: string | null) =>
      `By share of the region’s total, ${category === null ? 'all clusters of the year' : `within ${category}`}`,
  },
  ranking: (above: number, open: number, below: number) =>
    `${printNumber(above)} above the cut-off, ${open === 0 ? '' : `${printNumber(open)} that unknown figures leave open, `}${printNumber(below)} below.`,
  place: 'Place',
  placeIs: 'Place by the least the figure can be',
  cluster: 'Cluster',
  side: 'Cut-off',
  sides: { above: 'above', open: 'open', below: 'below', 'no cut-off': 'none' },
  star: 'Star',

  again: 'Run it again',
  againExplain: {
    start: () =>
      'This prints the same proof, in the folder from which this explorer was started (Asterism’s own after npm start).',
    editions: (edition: string) =>
      `This prints the same proof, in the folder that holds the edition’s folder ${edition}. In Asterism’s own folder, give the path to it in place of ${edition}. Its files are on the page of the edition.`,
  },
  againMap: (files: string) =>
    `In the same folder, this makes the whole edition again beside it, with the definition and the rules that lie in the edition. It reads ${files}: give the path where a file lies elsewhere.`,
});

function ordinal(value: number): string {
  const whole = Math.round(value);
  const ending = whole % 100 >= 11 && whole % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th');
  return `${whole}${ending}`;
}
