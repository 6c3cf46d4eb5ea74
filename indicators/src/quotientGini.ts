import { gini } from './gini.ts';
import { totals, transposed, type Incidence } from './incidence.ts';
import { quotientTable } from './quotientTable.ts';

/**
 * How unequal the regions' location quotients are by industry: the Gini coefficient of the quotients, each region counting the same
 * whatever its size (Krugman 1991; the unweighted form), in [0, 1). Regions without anything have no quotient and play no part; an empty
 * industry gives NaN. `locationalGini` is the form that weighs regions. Of the transposed table it is the same by region.
 */
export function quotientGini(incidence: Incidence): Float64Array {
  const active = totals(incidence).region.reduce((count, total) => count + (total > 0 ? 1 : 0), 0);
  const { start, value } = transposed(quotientTable(incidence));
  return Float64Array.from(incidence.industries, (_, i) => {
    const quotients = new Float64Array(active);
    quotients.set(value.subarray(start[i], start[i + 1]));
    return gini(quotients);
  });
}
