import { totals, type Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';

/**
 * By how much an industry's share of a region exceeds its share of everything: `x_ri/X_r − X_i/X` (Hoen and Oosterhaven 2006),
 * in (−1, 1), 0 at the average; the shares of a region add up to 0. NaN for an empty region; 0 for an empty industry.
 */
export function additiveQuotients(incidence: Incidence): Matrix {
  const { regions, industries, start, industry: column, value } = incidence;
  const { region, industry, overall } = totals(incidence);
  const values = new Float64Array(regions.length * industries.length);
  for (let r = 0; r < regions.length; r++) {
    const row = values.subarray(r * industries.length, (r + 1) * industries.length);
    for (let i = 0; i < row.length; i++) row[i] = region[r] === 0 ? NaN : 0 - industry[i]! / overall;
    for (let at = start[r]!; at < start[r + 1]!; at++) row[column[at]!]! += value[at]! / region[r]!;
  }
  return { rows: regions, columns: industries, values };
}
