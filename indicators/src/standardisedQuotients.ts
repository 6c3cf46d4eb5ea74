import type { Incidence } from './incidence.ts';
import { logQuotients } from './logQuotients.ts';
import type { Matrix } from './matrix.ts';
import type { QuotientOptions } from './quotientBase.ts';
import { quotientMatrix } from './quotientTable.ts';

/** Below this share of the mean a deviation is nothing but rounding. */
const ROUNDING = 1e-14;

/** How quotients are standardised. */
export interface StandardisedOptions extends QuotientOptions {
  /** Whether the logarithms of the quotients are standardised, as Tian (2013) does. Default false. */
  readonly logarithm?: boolean;
}

/**
 * How many standard deviations a region's location quotient lies from the mean of its industry: `(LQ_ri − m_i)/s_i`, mean and
 * standard deviation (n − 1) over the regions (O'Donoghue and Gleave 2004). Regions whose quotient is NaN, an empty one among them,
 * play no part and stay NaN; so is all of an industry that is empty or has the same quotient everywhere (0/0).
 */
export function standardisedQuotients(incidence: Incidence, options: StandardisedOptions = {}): Matrix {
  const quotients = options.logarithm === true ? logQuotients(incidence, options) : quotientMatrix(incidence, options);
  const { rows, columns } = quotients;
  const values = new Float64Array(quotients.values.length);
  for (let i = 0; i < columns.length; i++) {
    const column = Float64Array.from(rows, (_, r) => quotients.values[r * columns.length + i]!);
    const { mean, deviation } = meanAndDeviation(column.filter((quotient) => !Number.isNaN(quotient)));
    for (let r = 0; r < rows.length; r++) values[r * columns.length + i] = (column[r]! - mean) / deviation;
  }
  return { rows, columns, values };
}

function meanAndDeviation(values: Float64Array): { mean: number; deviation: number } {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / (values.length - 1));
  return { mean, deviation: deviation > ROUNDING * Math.abs(mean) ? deviation : NaN };
}
