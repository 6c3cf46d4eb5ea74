import {
  additiveQuotients,
  complexityOutlookGain,
  dense,
  distance,
  logQuotients,
  quotientMatrix,
  relatednessDensity,
  relativeRelatedness,
  standardisedQuotients,
  symmetricQuotients,
  type Matrix,
} from '@asterism/indicators';
import { growthOf } from './growthOf.ts';
import type { Measure } from './measure.ts';
import type { Workings } from './workings.ts';

/** Of a location quotient, or its like; what is in no category has none. */
function ofQuotient(
  name: string,
  summary: string,
  reach: Measure['reach'],
  matrix: (table: Workings) => Matrix,
): Measure {
  return {
    name,
    shape: 'cell',
    summary,
    basis: 'quotients',
    reach,
    values: (table) => firstColumns(matrix(table), table.industries.length),
  };
}

/** Of which regions are specialised in what, all over the table. */
function ofPresence(name: string, summary: string, matrix: (table: Workings) => Matrix): Measure {
  return { name, shape: 'cell', summary, basis: 'presence', reach: 'all', values: (table) => matrix(table).values };
}

/** Every measure that has one value a region and industry, or category. */
export const cellMeasures: readonly Measure[] = [
  ofQuotient('lq', 'location quotient, 1 as everywhere (Hoover 1936; Balassa 1965)', 'own', ({ economy, against }) =>
    quotientMatrix(economy, against),
  ),
  ofQuotient('log-lq', 'natural logarithm of the location quotient (Vollrath 1991)', 'own', ({ economy, against }) =>
    logQuotients(economy, against),
  ),
  ofQuotient('symmetric-lq', '(lq − 1)/(lq + 1), −1 to 1 (Laursen 1998)', 'own', ({ economy, against }) =>
    symmetricQuotients(economy, against),
  ),
  ofQuotient(
    'standardised-lq',
    "deviations from the industry's mean quotient (O'Donoghue and Gleave 2004)",
    'all',
    ({ economy, against }) => standardisedQuotients(economy, against),
  ),
  ofQuotient(
    'additive-lq',
    'share of the region less share of everything (Hoen and Oosterhaven 2006)',
    'all',
    ({ economy }) => additiveQuotients(economy),
  ),
  {
    name: 'specialised',
    shape: 'cell',
    summary: '1 where the location quotient reaches --threshold, else 0 (Balassa 1965)',
    basis: 'presence',
    reach: 'own',
    values: ({ shared }) => dense(shared.core.incidence).values,
  },
  {
    name: 'share-of-region',
    shape: 'cell',
    summary: "share of the region's total, 0 to 1",
    basis: 'amounts',
    reach: 'own',
    values: ({ amounts, regionTotals }) =>
      dense(amounts).values.map((amount, cell) => amount / regionTotals[Math.trunc(cell / amounts.industries.length)]!),
  },
  {
    name: 'share-of-industry',
    shape: 'cell',
    summary: "share of the industry's total over all regions, 0 to 1",
    basis: 'amounts',
    reach: 'own',
    values: ({ amounts, industryTotals }) =>
      dense(amounts).values.map((amount, cell) => amount / industryTotals[cell % amounts.industries.length]!),
  },
  ofPresence(
    'relatedness-density',
    'how much of what is related to it the region has, per cent (Hidalgo et al. 2007)',
    ({ shared }) => shared.density,
  ),
  ofPresence(
    'density-present',
    'relatedness-density where the region is specialised in it (Balland, Rigby and Boschma 2015)',
    ({ shared }) => relatednessDensity(shared.core.incidence, shared.related, { of: 'present' }),
  ),
  ofPresence('density-absent', 'relatedness-density where it is not (Balland, Rigby and Boschma 2015)', ({ shared }) =>
    relatednessDensity(shared.core.incidence, shared.related, { of: 'absent' }),
  ),
  ofPresence('distance', '1 − relatedness density as a share, 0 to 1 (Hausmann et al. 2014)', ({ shared }) =>
    distance(shared.density),
  ),
  ofPresence(
    'relative-relatedness',
    "relatedness density against the region's other options, in deviations (Pinheiro et al. 2022)",
    ({ shared }) => relativeRelatedness(shared.core.incidence, shared.density),
  ),
  ofPresence('outlook-gain', 'what taking it up would add to opportunity value (Hausmann et al. 2014)', ({ shared }) =>
    complexityOutlookGain(shared.core.incidence, shared.proximity, shared.complexity.pci),
  ),
  {
    name: 'growth',
    shape: 'cell',
    summary: 'growth since the year before in the run, 0.1 for 10 per cent; empty where there was nothing',
    basis: 'amounts',
    reach: 'own',
    values: (table) => growthOf(table).cells,
  },
  {
    name: 'entry',
    shape: 'cell',
    summary: '1 where the region became specialised since the year before, 0 where it still is not',
    basis: 'presence',
    reach: 'own',
    values: (table) => growthOf(table).entry,
  },
  {
    name: 'exit',
    shape: 'cell',
    summary: '1 where the region ceased to be specialised since the year before, 0 where it still is',
    basis: 'presence',
    reach: 'own',
    values: (table) => growthOf(table).exit,
  },
];

function firstColumns({ rows, columns, values }: Matrix, width: number): Float64Array {
  if (columns.length === width) return values;
  const kept = new Float64Array(rows.length * width);
  for (let row = 0; row < rows.length; row++) {
    kept.set(values.subarray(row * columns.length, row * columns.length + width), row * width);
  }
  return kept;
}
