import { byRegion } from './byRegion.ts';
import { hooverIndex } from './hooverIndex.ts';
import { totals, type Incidence } from './incidence.ts';

/**
 * How much of a region's activity would have to change its industry for the region to look like everything: the coefficient of
 * specialisation `½ Σ_i |x_ri/X_r − X_i/X|` (Hoover and Giarratani 1985, table 9-4), in [0, 1), half of Krugman's index. NaN for an
 * empty region; an empty industry plays no part.
 */
export function specialisationCoefficient(incidence: Incidence): Float64Array {
  const { industry } = totals(incidence);
  return byRegion(incidence, (amounts) => hooverIndex(amounts, industry));
}
