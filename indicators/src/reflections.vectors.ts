import { allNaN, asSample, bySample, emptyTaken, reflected, rescaled } from './vectors/peerForms.ts';
import type { VectorCase, VectorCheck } from './vectors/vectorCheck.ts';

const small: readonly VectorCase[] = ['small20x15'];
const edge: readonly VectorCase[] = ['edge8x6'];
const digitsLost =
  'The peer’s plain iteration has lost digits by then (its values agree with one another to eight places), a few millionths here; ours are those of exact fractions.';
/** How far plain iteration has drifted by then, in standard deviations. */
const LOST = 3e-6;

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

/** How the peers’ reflections come out of ours. */
export const reflectionsVectors: readonly VectorCheck[] = [
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
];
