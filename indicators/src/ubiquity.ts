import { totals, type Incidence } from './incidence.ts';
import { meanOver } from './meanOver.ts';
import { presence } from './presence.ts';
import { specialised } from './specialised.ts';

/**
 * How ubiquitous a region's industries are on average: the mean of `k_i,0` over the industries it has, `k_r,1` of the method of
 * reflections (Hidalgo and Hausmann 2009, eq. 1). `presences` has an entry where a region has an industry, e.g. what `specialised`
 * gives. At least 1; a region without any gives NaN.
 */
export function averageUbiquity(presences: Incidence): Float64Array {
  return meanOver(presences, presence(presences).ubiquity);
}

/**
 * An industry's share of all activity over its share of all specialisations: `(X_i/X)/(U_i/ΣU)` by industry, U the number of regions
 * specialised in it (Balland and Rigby 2017). Above 1 for an industry that is large and specialised in few places. NaN for an empty
 * industry.
 */
export function normalisedUbiquity(incidence: Incidence): Float64Array {
  const { industry, overall } = totals(incidence);
  const { ubiquity } = presence(specialised(incidence));
  const specialisations = ubiquity.reduce((sum, one) => sum + one, 0);
  return industry.map((size, i) => (ubiquity[i] === 0 ? NaN : size / overall / (ubiquity[i]! / specialisations)));
}

/**
 * How large an industry is for the number of regions specialised in it: `ln X_i / U_i` by industry (Balland and Rigby 2017, as a first
 * measure of complexity). NaN for an empty industry.
 */
export function logSizePerUbiquity(incidence: Incidence): Float64Array {
  const { industry } = totals(incidence);
  const { ubiquity } = presence(specialised(incidence));
  return industry.map((size, i) => (ubiquity[i] === 0 ? NaN : Math.log(size) / ubiquity[i]!));
}
