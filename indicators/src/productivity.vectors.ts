import { transposed } from './incidence.ts';
import { meanOver } from './meanOver.ts';
import { easeOfRecombination, meanModularComplexity, modularComplexity } from './modularComplexity.ts';
import { expy, prody } from './prody.ts';
import { allNaN, found, reflected, rescaled, zeroForNaN } from './vectors/peerForms.ts';
import type { VectorCase, VectorCheck, VectorInput, VectorPart } from './vectors/vectorCheck.ts';

const edge: readonly VectorCase[] = ['edge8x6'];
const rounded = (places: number): string => `Rounded to ${places} places as shipped.`;
/** EconGeo's file without rounding and as shipped. */
function econGeo(name: string, places: number, compute: (input: VectorInput) => VectorPart): VectorCheck[] {
  return [
    { indicator: `econgeo.noround.${name}`, compute },
    { indicator: `econgeo.${name}`, compute, within: 0.5 * 10 ** -places, explained: rounded(places) },
  ];
}

/** How the peers’ recombination and income levels come out of ours. */
export const productivityVectors: readonly VectorCheck[] = [
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
];
