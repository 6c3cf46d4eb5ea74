import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import type { QuotientOptions } from './quotientBase.ts';
import { quotientMatrix } from './quotientTable.ts';

/**
 * Location quotients on a scale that is the same to both sides of the average: `(LQ − 1)/(LQ + 1)` (Laursen 1998; Dalum, Laursen and
 * Villumsen 1998), in [−1, 1): −1 where there is nothing, 0 at the average. NaN for an empty region or industry.
 */
export function symmetricQuotients(incidence: Incidence, options: QuotientOptions = {}): Matrix {
  const quotients = quotientMatrix(incidence, options);
  return { ...quotients, values: quotients.values.map((quotient) => (quotient - 1) / (quotient + 1)) };
}
