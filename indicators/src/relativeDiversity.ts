import type { Incidence } from './incidence.ts';
import { krugmanSpecialisation } from './krugmanIndex.ts';

/** Below this a distance between structures is nothing but rounding. */
const ROUNDING = 1e-14;

/**
 * How diverse a region is compared with everything: `1 / Σ_i |x_ri/X_r − X_i/X|` by region (Duranton and Puga 2000), above ½, the larger
 * the closer the region is to the structure of everything. NaN for an empty region, and for one that has that structure itself.
 */
export function relativeDiversity(incidence: Incidence): Float64Array {
  return krugmanSpecialisation(incidence).map((distance) => (distance < ROUNDING ? NaN : 1 / distance));
}
