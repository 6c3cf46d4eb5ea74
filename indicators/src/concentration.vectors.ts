import { atkinson } from './atkinson.ts';
import { byIndustry, byRegion } from './byRegion.ts';
import { coulter } from './coulter.ts';
import { dalton } from './dalton.ts';
import { gini } from './gini.ts';
import { herfindahl, normalisedHerfindahl, numbersEquivalent } from './herfindahl.ts';
import { hooverCurve } from './hooverCurve.ts';
import { hooverIndex } from './hooverIndex.ts';
import { totals, transposed, type Incidence } from './incidence.ts';
import { krugmanConcentration, krugmanSpecialisation } from './krugmanIndex.ts';
import { locationalGini } from './locationalGini.ts';
import { lorenzCurve } from './lorenzCurve.ts';
import { meanLogDeviation } from './meanLogDeviation.ts';
import { quotientGini } from './quotientGini.ts';
import { variationCoefficient } from './variationCoefficient.ts';
import type { VectorCase, VectorCheck } from './vectors/vectorCheck.ts';
import { williamson } from './williamson.ts';

const withoutGaps: readonly VectorCase[] = ['small20x15', 'nested60x90'];
const percent = 'In per cent; ours is a share.';
const half = 'Half of ours: its area between curve and diagonal is not doubled.';
const allNaN = 'One empty region or industry makes all values NaN; ours leaves it out.';
const noPlants =
  'Not computed: the plants it was computed from are not among the reference values. The tests hold γ to REAT’s own G and H, and to Farhauer and Kröll’s example.';

/** What the peers have on the concentration of industries. */
export const concentrationVectors: readonly VectorCheck[] = [
  ...['econgeo.noround.gini', 'reat.gini'].map((indicator): VectorCheck => ({
    indicator,
    compute: ({ incidence }) => byIndustry(incidence, (amounts) => gini(amounts)),
  })),
  { indicator: 'reat.gini_region', compute: ({ incidence }) => byRegion(incidence, (amounts) => gini(amounts)) },
  {
    indicator: 'econgeo.gini',
    compute: ({ incidence }) => byIndustry(incidence, (amounts) => gini(amounts)),
    within: 0.0005 + 1e-12,
    explained: 'It rounds to 3 decimals.',
  },
  {
    indicator: 'reat.gini_norm',
    compute: ({ incidence }) => byIndustry(incidence, (amounts) => gini(amounts, { corrected: true })),
  },
  {
    indicator: 'econgeo.noround.hoover_gini',
    compute: ({ incidence }) => locationalGinis(incidence),
  },
  {
    indicator: 'econgeo.hoover_gini',
    compute: ({ incidence }) => locationalGinis(incidence),
    within: 0.0005 + 1e-12,
    explained: 'It rounds to 3 decimals.',
  },
  {
    indicator: 'econgeo.noround.locational_gini',
    compute: ({ incidence }) => locationalGinis(incidence).map((one) => one / 2),
    explained: half,
  },
  {
    indicator: 'econgeo.locational_gini',
    compute: ({ incidence }) => locationalGinis(incidence).map((one) => one / 2),
    within: 0.0005 + 1e-12,
    explained: `${half} It rounds to 3 decimals.`,
  },
  { indicator: 'reat.gini.conc', cases: withoutGaps, compute: ({ incidence }) => quotientGini(incidence) },
  { indicator: 'reat.gini.spec', cases: withoutGaps, compute: ({ incidence }) => quotientGini(transposed(incidence)) },
  { indicator: 'reat.gini.conc', explained: allNaN },
  { indicator: 'reat.gini.spec', explained: allNaN },
  {
    indicator: 'econgeo.noround.hoover_index',
    compute: ({ incidence }) => inPercent(hoovers(incidence)),
    explained: percent,
  },
  {
    indicator: 'econgeo.hoover_index',
    compute: ({ incidence }) => inPercent(hoovers(incidence)),
    within: 0.005 + 1e-12,
    explained: `${percent} It rounds to 2 decimals.`,
  },
  {
    indicator: 'econgeo.noround.hoover_index_nopop',
    compute: ({ incidence }) => inPercent(evenHoovers(incidence)),
    explained: percent,
  },
  {
    indicator: 'econgeo.hoover_index_nopop',
    compute: ({ incidence }) => inPercent(evenHoovers(incidence)),
    within: 0.005 + 1e-12,
    explained: `${percent} It rounds to 2 decimals.`,
  },
  { indicator: 'reat.hoover', compute: ({ incidence }) => hoovers(incidence) },
  { indicator: 'reat.hoover_uniform', compute: ({ incidence }) => evenHoovers(incidence) },
  ...['econgeo.hoover_curve_first', 'econgeo.noround.hoover_curve_first'].map((indicator): VectorCheck => ({
    indicator,
    compute: ({ incidence }) => {
      const { reference, share } = hooverCurve(firstIndustry(incidence), totals(incidence).region);
      return { 'cum.reg': reference, 'cum.out': share };
    },
  })),
  ...['econgeo.lorenz_curve_first', 'econgeo.noround.lorenz_curve_first'].map((indicator): VectorCheck => ({
    indicator,
    compute: ({ incidence }) => {
      const { reference, share } = lorenzCurve(firstIndustry(incidence));
      return { 'cum.reg': reference, 'cum.out': share };
    },
  })),
  ...['econgeo.herfindahl', 'econgeo.noround.herfindahl', 'reat.herf_region'].map((indicator): VectorCheck => ({
    indicator,
    compute: ({ incidence }) => byRegion(incidence, herfindahl),
  })),
  { indicator: 'reat.herf_industry', compute: ({ incidence }) => byIndustry(incidence, herfindahl) },
  { indicator: 'reat.herf_region_norm', compute: ({ incidence }) => byRegion(incidence, normalisedHerfindahl) },
  { indicator: 'reat.herf_region_eq', compute: ({ incidence }) => byRegion(incidence, numbersEquivalent) },
  {
    indicator: 'reat.theil',
    compute: ({ incidence }) => byIndustry(incidence, meanLogDeviation),
    explained:
      'Its `theil` is the mean logarithmic deviation, Theil’s second measure; ours of that name is the first, T.',
  },
  {
    indicator: 'reat.theil_regtotals',
    compute: ({ incidence }) => meanLogDeviation(totals(incidence).region),
    explained:
      'Its `theil` is the mean logarithmic deviation, Theil’s second measure; ours of that name is the first, T.',
  },
  { indicator: 'reat.atkinson_regtotals', compute: ({ incidence }) => atkinson(totals(incidence).region, 0.5) },
  { indicator: 'reat.dalton_regtotals', compute: ({ incidence }) => dalton(totals(incidence).region) },
  { indicator: 'reat.cv_regtotals', compute: ({ incidence }) => variationCoefficient(totals(incidence).region) },
  {
    indicator: 'reat.williamson',
    compute: ({ incidence }) => {
      const { region } = totals(incidence);
      return byIndustry(incidence, (amounts) =>
        fromThePlainMean(
          amounts.map((one, r) => one / region[r]!),
          region,
        ),
      );
    },
    explained: 'It takes deviations from the plain mean of the regions; ours, as Williamson, from the weighted one.',
  },
  {
    indicator: 'reat.coulter',
    compute: ({ incidence }) => {
      const { region } = totals(incidence);
      return byIndustry(incidence, (amounts) => coulter(amounts, region));
    },
  },
  {
    indicator: 'reat.conc',
    cases: withoutGaps,
    compute: ({ incidence }) => ({
      'H i': hoovers(incidence),
      'G i': quotientGini(incidence),
      'K i': krugmanConcentration(incidence, 'mean'),
    }),
  },
  {
    indicator: 'reat.spec',
    cases: withoutGaps,
    compute: ({ incidence }) => ({
      'H j': hoovers(transposed(incidence)),
      'G j': quotientGini(transposed(incidence)),
      'K j': krugmanSpecialisation(incidence, 'mean'),
    }),
  },
  {
    indicator: 'reat.conc',
    compute: ({ incidence }) => ({ 'H i': hoovers(incidence), 'G i': nowhere(incidence), 'K i': nowhere(incidence) }),
    explained: `${allNaN} Its Hoover index is ours.`,
  },
  {
    indicator: 'reat.spec',
    compute: ({ incidence }) => {
      const turned = transposed(incidence);
      return { 'H j': hoovers(turned), 'G j': nowhere(turned), 'K j': nowhere(turned) };
    },
    explained: `${allNaN} Its Hoover index is ours.`,
  },
  { indicator: 'reat.ellison.a2', explained: noPlants },
  {
    indicator: 'reat.ellison.c*',
    explained:
      'A bug: its co-agglomeration index is not that of Ellison and Glaeser (1997); the plants it was computed from are not among the reference values.',
  },
  {
    indicator: 'reat.howard.cl',
    explained:
      'Not computed: the plants are not among the reference values, and numbers of plants that do not belong to them were handed over to try the call. The tests hold ours to the example of Howard, Newman and Tarp.',
  },
];

function locationalGinis(incidence: Incidence): Float64Array {
  const { region } = totals(incidence);
  return byIndustry(incidence, (amounts) => locationalGini(amounts, region));
}

function hoovers(incidence: Incidence): Float64Array {
  const { region } = totals(incidence);
  return byIndustry(incidence, (amounts) => hooverIndex(amounts, region));
}

function evenHoovers(incidence: Incidence): Float64Array {
  return byIndustry(incidence, (amounts) => hooverIndex(amounts));
}

function inPercent(shares: Float64Array): Float64Array {
  return shares.map((share) => 100 * share);
}

function nowhere({ industries }: Incidence): Float64Array {
  return new Float64Array(industries.length).fill(NaN);
}

function firstIndustry(incidence: Incidence): Float64Array {
  return Float64Array.from(incidence.regions, (_, r) => {
    const at = incidence.start[r]!;
    return at < incidence.start[r + 1]! && incidence.industry[at] === 0 ? incidence.value[at]! : 0;
  });
}

/** Williamson's index with deviations from the plain mean m of the regions in place of the weighted μ: `√(V² + (1 − m/μ)²)`. */
function fromThePlainMean(figures: Float64Array, weights: Float64Array): number {
  const present = figures.filter((_, r) => weights[r]! > 0);
  const plain = present.reduce((sum, one) => sum + one, 0) / present.length;
  const total = weights.reduce((sum, one) => sum + one, 0);
  const weighted = figures.reduce((sum, one, r) => (weights[r]! > 0 ? sum + (one * weights[r]!) / total : sum), 0);
  return Math.hypot(williamson(figures, weights), 1 - plain / weighted);
}
