import {
  coagglomeration,
  cosineProximity,
  locationalCorrelation,
  quotientSimilarity,
  relatedness,
  structuralDistance,
  teeceRelatedness,
  type Matrix,
} from '@asterism/indicators';
import type { Measure } from './measure.ts';
import type { Workings } from './workings.ts';

function ofIndustries(
  name: string,
  summary: string,
  [basis, reach]: readonly [Measure['basis'], Measure['reach']],
  matrix: (table: Workings) => Matrix,
): Measure {
  return { name, shape: 'industry pair', summary, basis, reach, values: (table) => aboveDiagonal(matrix(table)) };
}

function ofRegions(
  name: string,
  summary: string,
  [basis, reach]: readonly [Measure['basis'], Measure['reach']],
  matrix: (table: Workings) => Matrix,
): Measure {
  return { name, shape: 'region pair', summary, basis, reach, values: (table) => aboveDiagonal(matrix(table)) };
}

/** Every measure that has one value for two industries, or categories; all are the same both ways. */
export const industryPairMeasures: readonly Measure[] = [
  ofIndustries(
    'co-occurrence',
    'number of regions specialised in both',
    ['presence', 'own'],
    ({ shared }) => shared.coOccurrences,
  ),
  ofIndustries(
    'proximity',
    'minimum conditional probability, 0 to 1 (Hidalgo et al. 2007)',
    ['presence', 'own'],
    ({ shared }) => shared.proximity,
  ),
  ofIndustries(
    'cosine-proximity',
    'cosine of their columns, 0 to 1 (Salton and McGill 1983)',
    ['presence', 'own'],
    ({ shared }) => cosineProximity(shared.coOccurrences),
  ),
  ...(['probability', 'association', 'cosine', 'jaccard'] as const).map((method) =>
    ofIndustries(
      `relatedness-${method}`,
      method === 'cosine' || method === 'jaccard'
        ? `co-occurrence normalised by ${method}, 0 to 1 (van Eck and Waltman 2009)`
        : `co-occurrence over what sizes let expect, 1 as by chance (${method === 'probability' ? 'Steijn 2017' : 'van Eck and Waltman 2009'})`,
      ['presence', 'all'],
      ({ shared }) => relatedness(shared.coOccurrences, method),
    ),
  ),
  ofIndustries(
    'teece-relatedness',
    'deviations from random co-occurrence (Teece et al. 1994)',
    ['presence', 'own'],
    ({ shared, regions }) => teeceRelatedness(shared.coOccurrences, regions.length),
  ),
  ofIndustries(
    'locational-correlation',
    'correlation of their amounts over regions, −1 to 1 (Porter 2003)',
    ['amounts', 'own'],
    ({ amounts }) => locationalCorrelation(amounts),
  ),
  ofIndustries(
    'coagglomeration',
    'covariance of their shares of regions (Ellison, Glaeser and Kerr 2010)',
    ['amounts', 'all'],
    ({ amounts }) => coagglomeration(amounts),
  ),
];

/** Every measure that has one value for two regions; all are the same both ways. */
export const regionPairMeasures: readonly Measure[] = [
  ofRegions(
    'structural-distance',
    'sum of the differences of their shares, 0 to 2 (Krugman 1991)',
    ['amounts', 'own'],
    ({ amounts }) => structuralDistance(amounts, 'krugman'),
  ),
  ofRegions(
    'cosine-distance',
    'angle between their structures, 0 to 1 (Jaffe 1986)',
    ['amounts', 'own'],
    ({ amounts }) => structuralDistance(amounts, 'cosine'),
  ),
  ofRegions(
    'quotient-similarity',
    'correlation of their log quotients, −1 to 1 (Bahar, Hausmann and Hidalgo 2014)',
    ['quotients', 'all'],
    ({ shared }) => quotientSimilarity(shared.quotients),
  ),
];

function aboveDiagonal({ rows, values }: Matrix): Float64Array {
  const size = rows.length;
  const pairs = new Float64Array((size * (size - 1)) / 2);
  let to = 0;
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) pairs[to++] = values[i * size + j]!;
  return pairs;
}
