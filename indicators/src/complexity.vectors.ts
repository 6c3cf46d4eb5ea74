import { coOccurrence } from './coOccurrence.ts';
import { complexityOutlookGain, complexityOutlookIndex, opportunityValue } from './complexityOutlook.ts';
import { secondEigenvectors, type SecondEigenvectors } from './secondEigenvectors.ts';
import { economicComplexity } from './economicComplexity.ts';
import { fitness, type Fitness } from './fitness.ts';
import { transposed, type Incidence } from './incidence.ts';
import { knowledgeComplexity } from './knowledgeComplexity.ts';
import type { Matrix } from './matrix.ts';
import { meanOver } from './meanOver.ts';
import { easeOfRecombination, meanModularComplexity, modularComplexity } from './modularComplexity.ts';
import { nestedness } from './nestedness.ts';
import { presence } from './presence.ts';
import { expy, prody } from './prody.ts';
import { proximity } from './proximity.ts';
import { pearson } from './rankCorrelation.ts';
import { reflections, type Reflections } from './reflections.ts';
import { specialised } from './specialised.ts';
import { moments, standardise } from './standardise.ts';
import type { VectorCase, VectorCheck, VectorInput, VectorPart } from './vectors/vectorCheck.ts';

const found = ({ incidence }: VectorInput): Incidence => specialised(incidence);
const near = (input: VectorInput): Matrix => proximity(coOccurrence(found(input)));
const vectors = (input: VectorInput): SecondEigenvectors => secondEigenvectors(found(input), presence(found(input)));
const complete = (values: Float64Array): Float64Array => values.filter((value) => !Number.isNaN(value));

/** Standardised with n − 1 in the denominator. */
function bySample(values: Float64Array): Float64Array {
  const count = complete(values).length;
  return standardise(values).map((value) => value * Math.sqrt((count - 1) / count));
}

/** With the sign of the peer's own values, which it leaves to chance or ties to something else. */
function likewise(values: Float64Array, wanted: Float64Array): Float64Array {
  const sign = pearson(complete(values), complete(wanted)) < 0 ? -1 : 1;
  return values.map((value) => sign * value);
}

/** Between 0 for the least and 100 for the largest. */
function rescaled(values: Float64Array): Float64Array {
  const low = Math.min(...complete(values));
  const high = Math.max(...complete(values));
  return values.map((value) => ((value - low) / (high - low)) * 100);
}

/** A value of each region or industry for all pairs. */
function spread(input: VectorInput, of: 'region' | 'industry', values: Float64Array): Matrix {
  const { regions, industries } = input.incidence;
  const cells = regions.flatMap((_, r) => industries.map((__, i) => values[of === 'region' ? r : i]!));
  return { rows: regions, columns: industries, values: Float64Array.from(cells) };
}

/** Over its length. */
function overLength(values: Float64Array): Float64Array {
  const length = Math.hypot(...complete(values));
  return values.map((value) => value / length);
}

const zeroForNaN = (values: Float64Array): Float64Array => values.map((value) => (Number.isNaN(value) ? 0 : value));
const zerosIn = (matrix: Matrix): Matrix => ({ ...matrix, values: zeroForNaN(matrix.values) });

/** Means taken over empty entries too, which are 0. */
function withEmpty(values: Float64Array): Float64Array {
  const share = values.length / complete(values).length;
  return zeroForNaN(values).map((value) => value * share);
}

const eci = (input: VectorInput): Float64Array => economicComplexity(found(input)).eci;
const pci = (input: VectorInput): Float64Array => economicComplexity(found(input)).pci;
const ownPci = (input: VectorInput): Float64Array => economicComplexity(found(input), { pciScale: 'own' }).pci;
const gain = (input: VectorInput, worth: Float64Array): Matrix =>
  zerosIn(complexityOutlookGain(found(input), near(input), worth, { net: false }));
const fixedPoint = (input: VectorInput): Fitness => fitness(found(input));
const after = (input: VectorInput, steps: number): Fitness =>
  fitness(found(input), { maximumSteps: steps, tolerance: 0 });
const reflected = (order: number, input: VectorInput): Reflections => reflections(found(input), order);

const connected: readonly VectorCase[] = ['small20x15', 'nested60x90'];
const small: readonly VectorCase[] = ['small20x15'];
const edge: readonly VectorCase[] = ['edge8x6'];

const asSample = 'Standardised with n − 1 in the denominator.';
const itself = 'PCI standardised by itself (here `pciScale: own`)';
const ofPlane =
  'The table falls into parts, so the second eigenvalue is 1 twice over: the peer takes another vector of the plane and does not say so.';
const emptyTaken = 'Empty regions and industries are given numbers and count in mean and deviation.';
const digitsLost =
  'The peer’s plain iteration has lost digits by then (its values agree with one another to eight places), a few millionths here; ours are those of exact fractions.';
/** How far plain iteration has drifted by then, in standard deviations. */
const LOST = 3e-6;
const rounded = (places: number): string => `Rounded to ${places} places as shipped.`;
const allNaN = 'One empty region or industry makes everything NaN.';
const shippedKci =
  'The transition matrix is rounded to 4 places before its eigenvector is taken; without that (econgeo.noround) it is the same up to sign.';

/** Checks by file and cases: the peers' reflections of these orders, standardised. */
function byReflections(
  indicator: string,
  compute: NonNullable<VectorCheck['compute']>,
  { explained = '', empty = emptyTaken }: { readonly explained?: string; readonly empty?: string } = {},
): VectorCheck[] {
  return [
    { indicator, cases: edge, explained: empty },
    { indicator, cases: small, compute, ...(explained === '' ? {} : { explained }) },
    { indicator, compute, within: LOST, explained: `${explained} ${digitsLost}`.trim() },
  ];
}

/** EconGeo's file without rounding and as shipped. */
function econGeo(name: string, places: number, compute: (input: VectorInput) => VectorPart): VectorCheck[] {
  return [
    { indicator: `econgeo.noround.${name}`, compute },
    { indicator: `econgeo.${name}`, compute, within: 0.5 * 10 ** -places, explained: rounded(places) },
  ];
}

/** How the peers' values of the complexity family come out of ours. */
export const complexityVectors: VectorCheck[] = [
  { indicator: 'oracle.eci', compute: eci },
  { indicator: 'oracle.pci', compute: pci },
  {
    indicator: 'oracle.eigenvalues',
    cases: connected,
    compute: (input) => {
      const [second, third] = economicComplexity(found(input)).eigenvalues;
      return input.wanted.numbers().map((value, k) => (k === 1 ? second : k === 2 ? third : value));
    },
    explained: 'Of the spectrum the second and third eigenvalue are compared; the others are not computed here.',
  },
  {
    indicator: 'oracle.eigenvalues',
    compute: (input) => {
      const { components, eigenvalues } = economicComplexity(found(input));
      return input.wanted.numbers().map((value, k) => (k < components ? 1 : k === components ? eigenvalues[1] : value));
    },
    explained:
      'As many eigenvalues of 1 as parts; of the rest the first is compared, the others are not computed here.',
  },
  { indicator: 'pyecomplexity.eci', compute: eci },
  { indicator: 'pyecomplexity.pci', compute: pci },
  { indicator: 'econci.eci', compute: eci },
  {
    indicator: 'econci.pci',
    compute: (input) => likewise(ownPci(input), input.wanted.numbers()),
    explained: `${itself}, with the sign against ubiquity instead of ECI’s.`,
  },
  { indicator: 'fermi.eci_eigenvalue', cases: edge, explained: emptyTaken },
  { indicator: 'fermi.eci_eigenvalue', compute: eci },
  { indicator: 'fermi.pci_eigenvalue', cases: edge, explained: emptyTaken },
  {
    indicator: 'fermi.pci_eigenvalue',
    compute: (input) => likewise(ownPci(input), input.wanted.numbers()),
    explained: `${itself}, with the sign of ubiquity instead of ECI’s.`,
  },
  { indicator: 'economiccomplexity.complexity_eigenvalues', cases: edge, explained: ofPlane },
  {
    indicator: 'economiccomplexity.complexity_eigenvalues',
    compute: (input) => ({
      complexity_index_country: likewise(bySample(eci(input)), input.wanted.numbers('complexity_index_country')),
      complexity_index_product: likewise(bySample(ownPci(input)), input.wanted.numbers('complexity_index_product')),
    }),
    explained: `${itself}, with the sign of reflections. ${asSample}`,
  },
  { indicator: 'pecan.complexity_eigen', cases: edge, explained: emptyTaken },
  {
    indicator: 'pecan.complexity_eigen',
    compute: (input) => ({
      eci: likewise(bySample(eci(input)), input.wanted.numbers('eci')),
      pci: likewise(bySample(ownPci(input)), input.wanted.numbers('pci')),
    }),
    explained: `${itself}, with no sign fixed. ${asSample}`,
  },
  {
    indicator: 'reks.complexity',
    compute: (input) => {
      const regions = complete(eci(input)).length;
      const scale = Math.sqrt((regions - 1) / regions);
      return {
        RCI: spread(input, 'region', bySample(eci(input))),
        TCI: spread(
          input,
          'industry',
          pci(input).map((value) => value * scale),
        ),
      };
    },
    explained: asSample,
  },
  { indicator: 'econgeo.noround.kci', cases: edge, explained: ofPlane },
  { indicator: 'econgeo.noround.kci_norca_on_binary', cases: edge, explained: ofPlane },
  { indicator: 'econgeo.noround.tci', cases: edge, explained: ofPlane },
  { indicator: 'econgeo.noround.kci*', compute: (input) => knowledgeComplexity(found(input)).kci },
  {
    indicator: 'econgeo.noround.tci',
    compute: (input) => likewise(knowledgeComplexity(found(input)).tci, input.wanted.numbers()),
    explained: 'The sign is against ubiquity; here it is that of KCI.',
  },
  { indicator: 'econgeo.kci*', explained: shippedKci },
  { indicator: 'econgeo.tci', explained: shippedKci },
  ...[0, 1, 2].flatMap((order): VectorCheck[] => [
    { indicator: `econgeo.*morc_${order}`, compute: (input) => reflected(order, input).region },
    { indicator: `econgeo.*mort_${order}`, compute: (input) => reflected(order, input).industry },
  ]),
  ...[3, 19, 20].flatMap((order): VectorCheck[] => [
    {
      indicator: `econgeo.*morc_${order}`,
      compute: (input) => rescaled(reflected(order, input).standardRegion),
      explained: 'Rescaled so that the least is 0 and the largest 100.',
    },
    {
      indicator: `econgeo.*mort_${order}`,
      compute: (input) => rescaled(reflected(order, input).standardIndustry),
      explained: 'Rescaled so that the least is 0 and the largest 100.',
    },
  ]),
  {
    indicator: 'economiccomplexity.complexity_reflections',
    compute: (input) => ({
      complexity_index_country: bySample(reflected(18, input).standardRegion),
      complexity_index_product: bySample(reflected(19, input).standardIndustry),
    }),
    within: LOST,
    explained: `Regions of order 18, industries of order 19. ${asSample} nested60x90: ${digitsLost}`,
  },
  {
    indicator: 'economiccomplexity.complexity_reflections_200',
    cases: edge,
    compute: (input) => ({
      complexity_index_country: bySample(reflected(198, input).standardRegion),
      complexity_index_product: bySample(reflected(199, input).standardIndustry),
    }),
    explained: `Regions of order 198, industries of order 199. ${asSample}`,
  },
  {
    indicator: 'economiccomplexity.complexity_reflections_200',
    explained: 'All values have become equal but for rounding, and standardising gives Inf, NaN or noise.',
  },
  ...byReflections(
    'pecan.complexity_mr',
    (input) => ({
      eci: bySample(reflected(18, input).standardRegion),
      pci: bySample(reflected(19, input).standardIndustry),
    }),
    { explained: `Regions of order 18, industries of order 19. ${asSample}` },
  ),
  ...byReflections('fermi.eci_reflections', (input) => reflected(18, input).standardRegion),
  ...byReflections('fermi.pci_reflections', (input) => reflected(18, input).standardIndustry),
  ...byReflections('datawheel.eci', (input) => bySample(reflected(18, input).standardRegion), {
    explained: `Order 18. ${asSample}`,
    empty: allNaN,
  }),
  ...byReflections('datawheel.pci', (input) => bySample(reflected(19, input).standardIndustry), {
    explained: `Order 19. ${asSample}`,
    empty: allNaN,
  }),
  { indicator: 'oracle.fitness', compute: (input) => fixedPoint(input).fitness },
  { indicator: 'oracle.fitness_complexity', compute: (input) => fixedPoint(input).complexity },
  {
    indicator: 'fermi.fitness_tacchella',
    cases: edge,
    explained:
      'Apart from the region of the other part all fitness goes to 0 and never stands still; the peer stops elsewhere, at 1e-14.',
  },
  {
    indicator: 'fermi.fitness_tacchella',
    compute: (input) => withEmpty(fixedPoint(input).fitness),
    explained: 'Means are over empty regions too, whose fitness is 0.',
  },
  {
    indicator: 'fermi.complexity_tacchella',
    compute: (input) => withEmpty(fixedPoint(input).complexity),
    explained: 'Means are over empty industries too, whose complexity is 0.',
  },
  {
    indicator: 'fermi.*_servedio',
    explained:
      'Takes fitness and complexity to a sum of 1 in each step, which the source (Servedio et al. 2018) does not, so that the constants of 1 outweigh the data.',
  },
  { indicator: 'fermi.nodf', compute: (input) => nestedness(found(input)) },
  ...[20, 200].map((rounds): VectorCheck => ({
    indicator: `economiccomplexity.complexity_fitness${rounds === 200 ? '_200' : ''}`,
    compute: (input) => {
      const result = after(input, rounds - 1);
      return { complexity_index_country: result.fitness, complexity_index_product: result.complexity };
    },
    explained: `Stops after ${rounds - 1} steps, wherever it is by then.`,
  })),
  {
    indicator: 'pecan.complexity_fc',
    compute: (input) => ({
      eci: withEmpty(after(input, 19).fitness),
      pci: withEmpty(after(input, 19).complexity),
    }),
    explained: 'Stops after 19 steps; means are over empty regions and industries too, whose values are 0.',
  },
  {
    indicator: 'reks.fitness',
    cases: small,
    explained: 'NA throughout: given up after 200 steps, where 346 are needed.',
  },
  {
    indicator: 'reks.fitness',
    cases: edge,
    explained: 'Stops as soon as no value grows by more than 1e-10; those that fall by more are not looked at.',
  },
  {
    indicator: 'reks.fitness',
    compute: (input) => ({
      fitness: spread(input, 'region', fixedPoint(input).fitness),
      complexity: spread(input, 'industry', fixedPoint(input).complexity),
    }),
  },
  ...econGeo('ease_recombination', 5, (input) => easeOfRecombination(transposed(found(input)))),
  ...['', 'noround.'].flatMap((form) =>
    ['modular_complexity', 'modular_complexity_avg'].map((name) => ({
      indicator: `econgeo.${form}${name}`,
      cases: edge,
      explained: 'A document whose technologies were never brought together with others is 0; here n/0 is NaN.',
    })),
  ),
  ...econGeo('modular_complexity', 5, (input) => modularComplexity(transposed(found(input)))),
  ...econGeo('modular_complexity_avg', 2, (input) => meanModularComplexity(transposed(found(input)))),
  { indicator: 'econgeo.noround.prody', compute: (input) => prody(input.incidence, input.gdpPerHead) },
  ...['', 'noround.'].map((form) => ({
    indicator: `econgeo.${form}expy`,
    cases: edge,
    explained: 'One empty industry makes every region NaN.',
  })),
  { indicator: 'econgeo.noround.expy', compute: (input) => expy(input.incidence, input.gdpPerHead) },
  ...(
    [
      ['prody', prody],
      ['expy', expy],
    ] as const
  ).map(([name, measure]): VectorCheck => ({
    indicator: `econgeo.${name}`,
    compute: ({ incidence, gdpPerHead }) => measure(incidence, gdpPerHead),
    within: 11,
    explained: 'Weighted by quotients rounded to 2 places, off by up to 4 in 10,000 of the income.',
  })),
  {
    indicator: 'pecan.prody',
    compute: (input) => zeroForNaN(prody(input.incidence, input.gdpPerHead)),
    explained: 'An empty industry has 0; here 0/0 is NaN.',
  },
  {
    indicator: 'pecan.expy',
    compute: (input) => zeroForNaN(expy(input.incidence, input.gdpPerHead)),
    explained: 'An empty region has 0; here 0/0 is NaN.',
  },
  {
    indicator: 'economiccomplexity.productivity_levels',
    cases: edge,
    explained: allNaN,
  },
  {
    indicator: 'economiccomplexity.productivity_levels',
    compute: (input) => ({
      productivity_level_country: expy(input.incidence, input.gdpPerHead),
      productivity_level_product: prody(input.incidence, input.gdpPerHead),
    }),
  },
  { indicator: 'econgeo.*weighted_avg_ind', compute: (input) => meanOver(transposed(found(input)), input.gdpPerHead) },
  {
    indicator: 'econgeo.*weighted_avg_reg',
    cases: edge,
    explained: 'NA: handed a figure by industry that lacks the empty one.',
  },
  {
    indicator: 'econgeo.*weighted_avg_reg',
    compute: (input) => meanOver(found(input), rescaled(reflected(19, input).standardIndustry)),
  },
  ...[
    'pyecomplexity.coi',
    'pyecomplexity.cog',
    'reks.coi',
    'reks.cog',
    'economiccomplexity.complexity_outlook_eigen',
  ].map((indicator) => ({
    indicator,
    cases: edge,
    explained: `Rests on PCI. ${ofPlane}`,
  })),
  {
    indicator: 'pyecomplexity.coi',
    compute: (input) => complexityOutlookIndex(found(input), near(input), vectors(input).industry),
    explained: 'Taken of the PCI vector before it is standardised.',
  },
  {
    indicator: 'pyecomplexity.cog',
    compute: (input) => {
      const { region, industry } = vectors(input);
      const { deviation } = moments(region);
      return gain(
        input,
        industry.map((value) => value / deviation),
      );
    },
    explained:
      'Without taking off what the industry is worth itself (here `net: false`), of the PCI vector over ECI’s deviation; 0 for industries that a region has.',
  },
  {
    indicator: 'economiccomplexity.complexity_outlook_eigen',
    compute: (input) => {
      const worth = bySample(ownPci(input));
      const file = input.file('economiccomplexity.complexity_eigenvalues').numbers('complexity_index_product');
      const signed = likewise(worth, file);
      return {
        complexity_outlook_index: opportunityValue(found(input), near(input), signed),
        complexity_outlook_gain: gain(input, signed),
      };
    },
    explained: `${itself}; the index is not standardised, and the gain is without taking off what the industry is worth itself (here \`net: false\`).`,
  },
  {
    indicator: 'reks.coi',
    compute: (input) => opportunityValue(found(input), near(input), overLength(vectors(input).industry)),
    explained: 'Taken of the PCI vector of length 1, and not standardised.',
  },
  {
    indicator: 'reks.cog',
    compute: (input) => gain(input, overLength(vectors(input).industry)),
    explained:
      'Without taking off what the industry is worth itself (here `net: false`), of the PCI vector of length 1; 0 for industries that a region has.',
  },
  {
    indicator: 'datawheel.opportunity_gain',
    explained:
      'Divides by the total proximity of the industry taken up, where the source (Hausmann et al. 2014) divides each term by that of the other industry; also given for industries that the region has.',
  },
];
