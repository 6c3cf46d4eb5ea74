import {
  byIndustry,
  easeOfRecombination,
  gini,
  herfindahl,
  hooverIndex,
  knowledgeComplexity,
  krugmanConcentration,
  locationalGini,
  logSizePerUbiquity,
  meanModularComplexity,
  meanOver,
  normalisedUbiquity,
  presence,
  quotientGini,
  shannonEntropy,
  theil,
  totals,
  transposed,
} from '@asterism/indicators';
import { growthOf } from './growthOf.ts';
import type { Measure } from './measure.ts';

/** Of how an industry spreads over the regions, whatever else is there. */
function ofSpread(name: string, summary: string, measure: (parts: Float64Array) => number): Measure {
  return {
    name,
    shape: 'industry',
    summary,
    basis: 'amounts',
    reach: 'own',
    values: ({ amounts }) => byIndustry(amounts, measure),
  };
}

/** Of how an industry spreads compared with everything; what is in no category has no value of its own. */
function ofQuotients(
  name: string,
  summary: string,
  values: (...table: Parameters<Measure['values']>) => Float64Array,
): Measure {
  return {
    name,
    shape: 'industry',
    summary,
    basis: 'quotients',
    reach: 'all',
    values: (table) => values(table).subarray(0, table.industries.length),
  };
}

/** Of which regions are specialised in what, all over the table. */
function ofPresence(name: string, summary: string, values: Measure['values']): Measure {
  return { name, shape: 'industry', summary, basis: 'presence', reach: 'all', values };
}

/** Every measure that has one value an industry, or category. */
export const industryMeasures: readonly Measure[] = [
  {
    name: 'ubiquity',
    shape: 'industry',
    summary: 'number of regions specialised in it (Hidalgo and Hausmann 2009)',
    basis: 'presence',
    reach: 'own',
    values: ({ shared }) => presence(shared.core.incidence).ubiquity,
  },
  ofPresence(
    'average-diversity',
    'mean diversity of the regions specialised in it (Hidalgo and Hausmann 2009)',
    ({ shared }) => meanOver(transposed(shared.core.incidence), presence(shared.core.incidence).diversity),
  ),
  ofQuotients('locational-gini', 'locational Gini, 0 spread like everything to 1 (Krugman 1991)', ({ economy }) => {
    const { region } = totals(economy);
    return byIndustry(economy, (parts) => locationalGini(parts, region));
  }),
  ofQuotients('quotient-gini', 'Gini coefficient of its location quotients, each region alike', ({ economy }) =>
    quotientGini(economy),
  ),
  ofQuotients(
    'hoover-index',
    'share that would have to move to lie like everything, 0 to 1 (Hoover 1936)',
    ({ economy }) => {
      const { region } = totals(economy);
      return byIndustry(economy, (parts) => hooverIndex(parts, region));
    },
  ),
  ofQuotients(
    'krugman-concentration',
    "distance of its spread from everything's, 0 to 2 (Krugman 1991)",
    ({ economy }) => krugmanConcentration(economy),
  ),
  ofSpread('industry-gini', 'Gini coefficient over all regions, 0 alike to 1 (Gini 1912)', (parts) => gini(parts)),
  ofSpread('industry-herfindahl', 'Herfindahl index of its regions, 1/n to 1 (Hirschman 1945)', herfindahl),
  ofSpread('industry-entropy', 'Shannon entropy of its regions, in bits (Shannon 1948)', shannonEntropy),
  ofSpread('industry-theil', 'Theil index over all regions, 0 alike to ln n (Theil 1967)', (parts) => theil(parts)),
  ofQuotients(
    'normalised-ubiquity',
    'share of all activity over share of all specialisations (Balland and Rigby 2017)',
    ({ economy }) => normalisedUbiquity(economy),
  ),
  ofQuotients(
    'size-per-ubiquity',
    'logarithm of its size per region specialised in it (Balland and Rigby 2017)',
    ({ economy }) => logSizePerUbiquity(economy),
  ),
  ofPresence(
    'pci',
    'product complexity index, on the scale of eci (Hidalgo and Hausmann 2009)',
    ({ shared }) => shared.complexity.pci,
  ),
  ofPresence(
    'tci',
    'technological complexity index (Balland and Rigby 2017)',
    ({ shared }) => knowledgeComplexity(shared.core.incidence).tci,
  ),
  ofPresence(
    'industry-reflections',
    'method of reflections of --order, standardised (Hidalgo and Hausmann 2009)',
    ({ shared }) => shared.reflections.standardIndustry,
  ),
  ofPresence(
    'complexity',
    'complexity that goes with fitness, mean 1 (Tacchella et al. 2012)',
    ({ shared }) => shared.fitness.complexity,
  ),
  ofPresence(
    'stable-complexity',
    'complexity that goes with stable-fitness (Servedio et al. 2018)',
    ({ shared }) => shared.stableFitness.complexity,
  ),
  ofPresence(
    'ease-of-recombination',
    'with how many others it is found, over in how many regions (Fleming and Sorenson 2001)',
    ({ shared }) => easeOfRecombination(shared.core.incidence),
  ),
  ofPresence('mean-modular-complexity', 'mean modular complexity of the regions specialised in it', ({ shared }) =>
    meanModularComplexity(shared.core.incidence),
  ),
  {
    name: 'industry-growth',
    shape: 'industry',
    summary: "growth of its regions' sum since the year before in the run, 0.1 for 10 per cent",
    basis: 'amounts',
    reach: 'own',
    values: (table) => growthOf(table).industries,
  },
];
