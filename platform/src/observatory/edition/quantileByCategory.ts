import { quantileStar, type Intervals } from '@asterism/indicators';
import { cutGroups, type GroupedStar } from './groupedRanking.ts';
import type { YearBasis } from './yearBasis.ts';

/** Whether each value is at least the quantile (type 7) of its category's values above zero, and its rank with the quantile it is held against. */
export function quantileByCategory(basis: YearBasis, values: Intervals, probability: number): GroupedStar {
  return cutGroups(basis.ranked(values, 'category'), (ranking) => quantileStar(ranking, probability));
}
