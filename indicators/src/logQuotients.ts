import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import type { QuotientOptions } from './quotientBase.ts';
import { quotientMatrix } from './quotientTable.ts';

/**
 * Natural logarithms of the location quotients (Vollrath 1991): 0 at the average, the same distance for twice and for half of
 * it. NaN where a region has nothing of an industry, which has no logarithm, and for an empty region or industry.
 */
export function logQuotients(incidence: Incidence, options: QuotientOptions = {}): Matrix {
  const quotients = quotientMatrix(incidence, options);
  return { ...quotients, values: quotients.values.map((quotient) => (quotient > 0 ? Math.log(quotient) : NaN)) };
}
