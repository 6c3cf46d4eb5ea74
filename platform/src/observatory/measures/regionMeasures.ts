import {
  averageQuotients,
  averageUbiquity,
  byRegion,
  coherence,
  cohesion,
  complexityOutlookIndex,
  evenness,
  gini,
  hachman,
  herfindahl,
  knowledgeComplexity,
  krugmanSpecialisation,
  meanDensity,
  modularComplexity,
  normalisedHerfindahl,
  numbersEquivalent,
  opportunityValue,
  presence,
  relatednessDensity,
  relativeDiversity,
  shannonEntropy,
  specialisationCoefficient,
  teeceRelatedness,
  theil,
  variety,
  type Variety,
} from '@asterism/indicators';
import { Problem } from '../../kernel/problem.ts';
import { growthOf } from './growthOf.ts';
import type { Measure } from './measure.ts';
import type { Workings } from './workings.ts';

/** Of a region's amounts in the categories, those it has not among them. */
function ofParts(name: string, summary: string, measure: (parts: Float64Array) => number): Measure {
  return {
    name,
    shape: 'region',
    summary,
    basis: 'amounts',
    reach: 'own',
    values: ({ amounts }) => byRegion(amounts, measure),
  };
}

/** Of a region's structure against that of everything. */
function ofStructure(name: string, summary: string, values: Measure['values']): Measure {
  return { name, shape: 'region', summary, basis: 'quotients', reach: 'all', values };
}

/** Of which regions are specialised in what, all over the table. */
function ofPresence(name: string, summary: string, values: Measure['values']): Measure {
  return { name, shape: 'region', summary, basis: 'presence', reach: 'all', values };
}

/** Every measure that has one value a region. */
export const regionMeasures: readonly Measure[] = [
  {
    name: 'diversity',
    shape: 'region',
    summary: 'number of specialisations (Hidalgo and Hausmann 2009)',
    basis: 'presence',
    reach: 'own',
    values: ({ shared }) => presence(shared.core.incidence).diversity,
  },
  ofPresence(
    'average-ubiquity',
    'mean ubiquity of what it is specialised in (Hidalgo and Hausmann 2009)',
    ({ shared }) => averageUbiquity(shared.core.incidence),
  ),
  ofParts('entropy', 'Shannon entropy of its structure, in bits (Shannon 1948)', shannonEntropy),
  ofParts('evenness', 'entropy over its largest value for as many parts, 0 to 1 (Pielou 1966)', evenness),
  ofParts('gini', 'Gini coefficient over all categories, 0 alike to 1 (Gini 1912)', (parts) => gini(parts)),
  ofParts('herfindahl', 'Herfindahl index of its structure, 1/n to 1 (Hirschman 1945)', herfindahl),
  ofParts('normalised-herfindahl', 'Herfindahl index freed from the number of parts, 0 to 1', normalisedHerfindahl),
  ofParts('numbers-equivalent', 'as many equal categories would be as concentrated (Adelman 1969)', numbersEquivalent),
  ofParts('theil', 'Theil index over the categories, 0 alike to ln n (Theil 1967)', (parts) => theil(parts)),
  {
    name: 'related-variety',
    shape: 'region',
    summary: 'entropy within groups of industries, in bits (Frenken, Van Oort and Verburg 2007)',
    basis: 'amounts',
    reach: 'own',
    values: (table) => varietyOf(table).related,
  },
  {
    name: 'unrelated-variety',
    shape: 'region',
    summary: 'entropy between groups of industries, in bits (Frenken, Van Oort and Verburg 2007)',
    basis: 'amounts',
    reach: 'own',
    values: (table) => varietyOf(table).unrelated,
  },
  ofStructure('krugman', "distance of its structure from everything's, 0 to 2 (Krugman 1991)", ({ economy }) =>
    krugmanSpecialisation(economy),
  ),
  ofStructure(
    'specialisation-coefficient',
    'share of it that would have to change industry to look like everything (Hoover and Giarratani 1985)',
    ({ economy }) => specialisationCoefficient(economy),
  ),
  ofStructure('hachman', "closeness of its structure to everything's, 0 to 1 (Hachman 1995)", ({ economy }) =>
    hachman(economy),
  ),
  ofStructure('average-lq', 'mean location quotient weighted by its shares, 1 or more', ({ economy }) =>
    averageQuotients(economy),
  ),
  ofStructure(
    'relative-diversity',
    'inverse distance from the structure of everything (Duranton and Puga 2000)',
    ({ economy }) => relativeDiversity(economy),
  ),
  ofPresence(
    'eci',
    'economic complexity index, mean 0, deviation 1 (Hidalgo and Hausmann 2009)',
    ({ shared }) => shared.complexity.eci,
  ),
  ofPresence(
    'kci',
    'knowledge complexity index (Balland and Rigby 2017)',
    ({ shared }) => knowledgeComplexity(shared.core.incidence).kci,
  ),
  ofPresence(
    'reflections',
    'method of reflections of --order, standardised (Hidalgo and Hausmann 2009)',
    ({ shared }) => shared.reflections.standardRegion,
  ),
  ofPresence('fitness', 'fitness, mean 1 (Tacchella et al. 2012)', ({ shared }) => shared.fitness.fitness),
  ofPresence(
    'stable-fitness',
    'fitness in the form that always converges (Servedio et al. 2018)',
    ({ shared }) => shared.stableFitness.fitness,
  ),
  ofPresence(
    'modular-complexity',
    'how hard what it has is to bring together (Fleming and Sorenson 2001)',
    ({ shared }) => modularComplexity(shared.core.incidence),
  ),
  ofPresence('opportunity-value', 'what the categories it lacks are worth to it (Hausmann et al. 2014)', ({ shared }) =>
    opportunityValue(shared.core.incidence, shared.proximity, shared.complexity.pci),
  ),
  ofPresence('coi', 'complexity outlook index: opportunity value standardised (Hausmann et al. 2014)', ({ shared }) =>
    complexityOutlookIndex(shared.core.incidence, shared.proximity, shared.complexity.pci),
  ),
  ofPresence('mean-density-present', 'mean relatedness density around its specialisations, per cent', ({ shared }) =>
    meanDensity(relatednessDensity(shared.core.incidence, shared.related, { of: 'present' })),
  ),
  ofPresence('mean-density-absent', 'mean relatedness density around what it lacks, per cent', ({ shared }) =>
    meanDensity(relatednessDensity(shared.core.incidence, shared.related, { of: 'absent' })),
  ),
  ofPresence(
    'coherence',
    'weighted average relatedness of its specialisations (Nesta and Saviotti 2005)',
    ({ shared, regions }) => coherence(shared.core.incidence, teeceRelatedness(shared.coOccurrences, regions.length)),
  ),
  ofPresence(
    'cohesion',
    'mean proximity of its pairs of specialisations (Kogler, Rigby and Tucker 2013)',
    ({ shared }) => cohesion(shared.core.incidence, shared.proximity),
  ),
  {
    name: 'region-growth',
    shape: 'region',
    summary: "growth of its categories' sum since the year before in the run, 0.1 for 10 per cent",
    basis: 'amounts',
    reach: 'own',
    values: (table) => growthOf(table).regions,
  },
];

function varietyOf({ amounts, groups }: Workings): Variety {
  if (groups === null) {
    throw new Problem(
      400,
      'Related variety needs industries that stand in broader ones: take --by industry with NACE, ISIC or NAICS codes, or a definition whose categories have a parent.',
    );
  }
  return variety(amounts, groups);
}
