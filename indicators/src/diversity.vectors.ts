import { byRegion } from './byRegion.ts';
import { shannonEntropy } from './entropy.ts';
import { evenness } from './evenness.ts';
import { totals, type Incidence } from './incidence.ts';
import { presence, type Presence } from './presence.ts';
import { specialised } from './specialised.ts';
import { normalisedUbiquity } from './ubiquity.ts';
import type { VectorCheck } from './vectors/vectorCheck.ts';

const ofSpecialised = (incidence: Incidence): Presence => presence(specialised(incidence));

/** What the peers have on the diversity of regions and the ubiquity of industries. */
export const diversityVectors: readonly VectorCheck[] = [
  ...['econci', 'econgeo', 'econgeo.noround', 'pecan', 'pyecomplexity'].flatMap((peer): VectorCheck[] => [
    { indicator: `${peer}.diversity`, compute: ({ incidence }) => ofSpecialised(incidence).diversity },
    { indicator: `${peer}.ubiquity`, compute: ({ incidence }) => ofSpecialised(incidence).ubiquity },
  ]),
  {
    indicator: 'econci',
    explained: 'A bug: it means to drop empty regions and industries, keeps them all, and fails on 0/0.',
  },
  {
    indicator: 'econgeo.noround.entropy',
    compute: ({ incidence }) => byRegion(incidence, shiftedEntropy),
    explained: 'It takes log₂(p + 10⁻⁹), so that empty industries need no exception; ours is exact.',
  },
  {
    indicator: 'econgeo.entropy',
    compute: ({ incidence }) => byRegion(incidence, shannonEntropy),
    within: 0.0005 + 1e-7,
    explained: 'It takes log₂(p + 10⁻⁹) and rounds to 3 decimals.',
  },
  {
    indicator: 'reks.shannonEntropy',
    compute: ({ incidence }) => byRegion(incidence, shannonEntropy).map((bits) => (Number.isNaN(bits) ? 0 : bits)),
    explained: 'An empty region has 0; ours has none (NaN).',
  },
  {
    indicator: 'reks.shannonEvenness',
    compute: ({ incidence }) => {
      const { region } = totals(incidence);
      return byRegion(incidence, evenness).map((even, r) => (region[r] === 0 ? 0 : even));
    },
    explained: 'An empty region has 0; ours has none (NaN).',
  },
  ...['econgeo.noround.norm_ubiquity', 'econgeo.norm_ubiquity'].map((indicator): VectorCheck => ({
    indicator,
    compute: ({ incidence }) => normalisedUbiquity(incidence),
    ...rounding(indicator),
  })),
  ...['econgeo.noround.inv_norm_ubiquity', 'econgeo.inv_norm_ubiquity'].map((indicator): VectorCheck => ({
    indicator,
    compute: ({ incidence }) => shiftedLogSize(incidence),
    explained: `A hundred times ours, with ln(X + 0.001) for ln X; an empty industry has −∞, ours NaN.${indicator.includes('noround') ? '' : ' It rounds to 2 decimals.'}`,
    ...(indicator.includes('noround') ? {} : { within: 0.005 + 1e-12 }),
  })),
];

function shiftedEntropy(amounts: Float64Array): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.reduce((sum, amount) => sum - (amount / total) * Math.log2(amount / total + 1e-9), 0);
}

function shiftedLogSize(incidence: Incidence): Float64Array {
  const { industry } = totals(incidence);
  const { ubiquity } = ofSpecialised(incidence);
  return industry.map((size, i) => (100 * Math.log(size + 0.001)) / ubiquity[i]!);
}

function rounding(indicator: string): Partial<VectorCheck> {
  return indicator.includes('noround') ? {} : { within: 0.005 + 1e-12, explained: 'It rounds to 2 decimals.' };
}
