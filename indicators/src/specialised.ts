import type { Incidence } from './incidence.ts';
import type { QuotientOptions } from './quotientBase.ts';
import { quotientTable } from './quotientTable.ts';
import { reaching } from './reaching.ts';

/** When a region counts as specialised. */
export interface SpecialisedOptions extends QuotientOptions {
  /** The least location quotient, which itself is enough. Default 1. */
  readonly threshold?: number;
}

/**
 * Which regions are specialised in which industries: 1 for each pair whose location quotient reaches the threshold, no entry for
 * the others (binary revealed comparative advantage; Balassa 1965, Hidalgo et al. 2007). An empty region is specialised in nothing and
 * nobody in an empty industry. A threshold that is not above 0 is a `RangeError`.
 */
export function specialised(incidence: Incidence, options: SpecialisedOptions = {}): Incidence {
  const threshold = options.threshold ?? 1;
  if (!(threshold > 0)) throw new RangeError(`A least quotient is above 0; ${threshold} is not.`);
  return reaching(quotientTable(incidence, options), threshold);
}
