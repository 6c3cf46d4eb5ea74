import { totals, type Incidence } from './incidence.ts';
import { quotientTable } from './quotientTable.ts';

/**
 * How specialised a region is on average: the mean of its location quotients weighted with its industries' shares,
 * `Σ_i (x_ri/X_r)·LQ_ri` by region. At least 1, which is the structure of everything; at most X/X_i of its only industry. NaN for an
 * empty region; an empty industry plays no part.
 */
export function averageQuotients(incidence: Incidence): Float64Array {
  const { regions, start, value } = incidence;
  const { region } = totals(incidence);
  const quotients = quotientTable(incidence).value;
  return Float64Array.from(regions, (_, r) => {
    let sum = 0;
    for (let at = start[r]!; at < start[r + 1]!; at++) sum += value[at]! * quotients[at]!;
    return sum / region[r]!;
  });
}
