import { coherence } from './coherence.ts';
import { coOccurrence } from './coOccurrence.ts';
import { transposed, type Incidence } from './incidence.ts';
import { locationalCorrelation } from './locationalCorrelation.ts';
import type { Matrix } from './matrix.ts';
import { presence } from './presence.ts';
import { conditionalProbability, cosineProximity, proximity } from './proximity.ts';
import { quotientSimilarity } from './quotientSimilarity.ts';
import { quotientTable } from './quotientTable.ts';
import { relatedness, type RelatednessMethod } from './relatedness.ts';
import { distance, meanDensity, relatednessDensity, type DensityOptions } from './relatednessDensity.ts';
import { relativeRelatedness } from './relativeRelatedness.ts';
import { specialised } from './specialised.ts';
import { teeceRelatedness } from './teeceRelatedness.ts';
import type { VectorCheck, VectorInput } from './vectors/vectorCheck.ts';

type Related = (input: VectorInput) => Matrix;

const found = ({ incidence }: VectorInput): Incidence => specialised(incidence);
const near: Related = (input) => proximity(coOccurrence(found(input)));

/** A matrix with other values where the change says so. */
function changed(matrix: Matrix, change: (value: number, row: number, column: number) => number): Matrix {
  const width = matrix.columns.length;
  const values = matrix.values.map((value, cell) => change(value, Math.trunc(cell / width), cell % width));
  return { ...matrix, values };
}

const withDiagonal = (matrix: Matrix, entry: number): Matrix =>
  changed(matrix, (value, row, column) => (row === column ? entry : value));
const zeroForNaN = (matrix: Matrix): Matrix => changed(matrix, (value) => (Number.isNaN(value) ? 0 : value));

/** EconGeo has 0 where an industry occurs with no other. */
const econGeo =
  (method: RelatednessMethod): Related =>
  (input) =>
    zeroForNaN(relatedness(coOccurrence(found(input)), method));
const aboveChance: Related = (input) =>
  changed(econGeo('probability')(input), (value) => (value < 1 ? 0 : Math.min(value, 1)));
const percent =
  (related: Related, options: DensityOptions = {}): Related =>
  (input) =>
    relatednessDensity(found(input), related(input), options);
const share =
  (related: Related, options: DensityOptions = {}): Related =>
  (input) =>
    changed(percent(related, options)(input), (value) => value / 100);

/** How often two industries' quotients are high in the same regions, as py-ecomplexity has it: (1 + r)/2 over regions that are not empty. */
const together: Related = ({ incidence }) => {
  const quotients = quotientTable(incidence);
  const regions = quotients.regions.filter((_, r) => quotients.start[r + 1]! > quotients.start[r]!);
  const start = Uint32Array.from(new Set(quotients.start));
  return changed(locationalCorrelation({ ...quotients, regions, start }), (value) => (1 + value) / 2);
};

const teece: Related = ({ incidence }) => teeceRelatedness(coOccurrence(incidence), incidence.regions.length);

const zeroWithout = 'An industry that occurs with no other has relatedness 0 there; here 0/0 is NaN.';
const asFraction = 'Given as a fraction, not in per cent.';
const ownCounts =
  'The industry itself counts, by the 1 on the diagonal (here `own`); given as a fraction, not in per cent.';
const emptyZero = 'Empty industries have 0, also on the diagonal, where here 0/0 is NaN.';
const meanOfAll =
  'The mean counts industries without relations, whose density is NaN, as 0; here they are left out. No such industry in the other cases.';

const density = (name: string, places: number, compute: VectorCheck['compute']): VectorCheck[] => [
  { indicator: `econgeo.noround.relatedness_density_${name}`, compute: compute! },
  {
    indicator: `econgeo.relatedness_density_${name}`,
    compute: compute!,
    // Means are taken of rounded densities and rounded again.
    within: (name.endsWith('avg') ? 1 : 0.5) * 10 ** -places,
    explained: `Rounded to ${places} places as shipped.`,
  },
];

/** How the peers' values of the relatedness family come out of ours. */
export const relatednessVectors: VectorCheck[] = [
  { indicator: 'econgeo.*co_occurrence_diag', compute: (input) => coOccurrence(found(input)) },
  {
    indicator: 'econgeo.*co_occurrence_of_binary',
    compute: (input) => coOccurrence(found(input), { diagonal: false }),
  },
  {
    indicator: 'econgeo.*co_occurrence_of_counts',
    compute: ({ incidence }) => coOccurrence(incidence, { weighted: true, diagonal: false }),
  },
  ...(['association', 'cosine', 'jaccard', 'probability'] as const).map((method) => ({
    indicator: `econgeo.*relatedness_${method === 'probability' ? 'prob' : method}`,
    compute: econGeo(method),
    explained: zeroWithout,
  })),
  {
    indicator: 'econgeo.*relatedness_prob_binary',
    compute: aboveChance,
    explained: 'Cut at 1 by its user: 1 where related more often than by chance, else 0.',
  },
  ...(['int_avg', 'ext_avg'] as const).flatMap((name) =>
    ['', 'noround.'].map((form) => ({
      indicator: `econgeo.${form}relatedness_density_${name}`,
      cases: ['edge8x6'] as const,
      explained: meanOfAll,
    })),
  ),
  ...density('prob', 2, percent(econGeo('probability'))),
  ...density('prob_binary', 2, percent(aboveChance)),
  ...density('cosine', 2, percent(econGeo('cosine'))),
  ...density('int', 0, percent(econGeo('probability'), { of: 'present' })),
  ...density('ext', 0, percent(econGeo('probability'), { of: 'absent' })),
  ...density('int_avg', 0, (input) => meanDensity(percent(econGeo('probability'), { of: 'present' })(input))),
  ...density('ext_avg', 0, (input) => meanDensity(percent(econGeo('probability'), { of: 'absent' })(input))),
  {
    indicator: 'econgeo.*z_score',
    compute: (input) => {
      const counts = coOccurrence(found(input));
      const scores = teeceRelatedness(counts, input.incidence.regions.length);
      return changed(scores, (value, row, column) => (row === column ? withItself(input, row) : value));
    },
    explained:
      'The diagonal of the co-occurrences is set to 0 before scoring, so that each industry seems never to occur with itself; here it is 0.',
  },
  { indicator: 'oracle.proximity', compute: near },
  { indicator: 'oracle.density_with_diagonal', compute: share(near, { own: true }), explained: ownCounts },
  { indicator: 'oracle.density_without_diagonal', compute: share(near), explained: asFraction },
  {
    indicator: 'economiccomplexity.proximity',
    compute: (input) => ({
      proximity_country: proximity(coOccurrence(transposed(found(input)))),
      proximity_product: near(input),
    }),
  },
  { indicator: 'economiccomplexity.density', compute: share(near, { own: true }), explained: ownCounts },
  { indicator: 'economiccomplexity.distance', compute: (input) => distance(percent(near, { own: true })(input)) },
  { indicator: 'pecan.proximity', compute: (input) => zeroForNaN(near(input)), explained: emptyZero },
  {
    indicator: 'pecan.density',
    compute: (input) => zeroForNaN(share(near, { own: true })(input)),
    explained: ownCounts,
  },
  {
    indicator: 'pecan.distance',
    compute: (input) => zeroForNaN(distance(percent(near, { own: true })(input))),
    explained:
      'The industry itself counts, by the 1 on the diagonal (here `own`); an industry without relations is at distance 0.',
  },
  { indicator: 'pyecomplexity.proximity', compute: (input) => withDiagonal(near(input), NaN) },
  {
    indicator: 'pyecomplexity.proximity_asymmetric',
    compute: (input) => withDiagonal(conditionalProbability(coOccurrence(found(input))), NaN),
  },
  {
    indicator: 'pyecomplexity.proximity_continuous',
    compute: (input) => withDiagonal(together(input), NaN),
    explained: 'Correlation r of the quotients, given as (1 + r)/2.',
  },
  { indicator: 'pyecomplexity.density', compute: share(near, { own: true }), explained: ownCounts },
  {
    indicator: 'pyecomplexity.density_continuous',
    compute: (input) => {
      const related = together(input);
      const percents = relatednessDensity(quotientTable(input.incidence), related, { own: true, weighted: true });
      return changed(percents, (value) => value / 100);
    },
    explained: ownCounts,
  },
  {
    indicator: 'pyecomplexity.density_knn5',
    explained:
      'A bug: the weights and the denominator are lost, and what is left is a count of present neighbours among five.',
  },
  { indicator: 'econci.proximity', compute: (input) => withDiagonal(near(input), 0) },
  { indicator: 'econci.density', compute: share(near), explained: asFraction },
  { indicator: 'econci.distance', compute: (input) => distance(percent(near)(input)) },
  { indicator: 'datawheel.proximity', compute: (input) => withDiagonal(near(input), 0) },
  {
    indicator: 'datawheel.proximity_sqrt',
    compute: (input) => withDiagonal(cosineProximity(coOccurrence(found(input))), 0),
  },
  { indicator: 'datawheel.relatedness', compute: share(near), explained: asFraction },
  {
    indicator: 'datawheel.relative_relatedness',
    compute: (input) => {
      const row = (r: number): number => optionsOf(input, r);
      return changed(
        relativeRelatedness(found(input), percent(near)(input)),
        (value, r) => value * Math.sqrt((row(r) - 1) / row(r)),
      );
    },
    explained: 'Standardised with n − 1 in the denominator.',
  },
  {
    indicator: 'datawheel.similarity',
    cases: ['edge8x6'],
    explained: 'The NaN quotients of an empty industry make every correlation NaN; here such an industry is left out.',
  },
  { indicator: 'datawheel.similarity', compute: (input) => quotientSimilarity(quotientTable(input.incidence)) },
  { indicator: 'reks.local_density', compute: share(near, { own: true }), explained: ownCounts },
  { indicator: 'reks.relatedness', compute: teece },
  {
    indicator: 'reks.coherence',
    cases: ['edge8x6'],
    explained: 'One NaN relatedness, that of an empty industry, makes a region’s sum NaN, which is then set to 0.',
  },
  { indicator: 'reks.coherence', compute: (input) => coherence(input.incidence, teece(input)) },
];

/** The score of an industry against itself where it is taken to occur with itself never. */
function withItself(input: VectorInput, industry: number): number {
  const regions = input.incidence.regions.length;
  const count = presence(found(input)).ubiquity[industry]!;
  const expected = count ** 2 / regions;
  return -expected / Math.sqrt((expected * (1 - count / regions) * (regions - count)) / (regions - 1));
}

/** How many industries with a density a region has not. */
function optionsOf(input: VectorInput, region: number): number {
  const { columns, values } = percent(near, { of: 'absent' })(input);
  const row = values.subarray(region * columns.length, (region + 1) * columns.length);
  return row.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
}
