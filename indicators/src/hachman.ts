import { averageQuotients } from './averageQuotients.ts';
import type { Incidence } from './incidence.ts';

/**
 * How close a region's structure is to that of everything: `1 / Σ_i (x_ri/X_r)·LQ_ri` by region (Hachman 1995; Moore 2001), in (0, 1]:
 * 1 for the same structure, towards 0 for a region that lives on what little else does. NaN for an empty region; an empty industry
 * plays no part.
 */
export function hachman(incidence: Incidence): Float64Array {
  return averageQuotients(incidence).map((average) => 1 / average);
}
