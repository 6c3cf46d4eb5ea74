import { dense } from './dense.ts';
import { totals, type Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { refuseOtherCodes } from './refuseOtherCodes.ts';

/**
 * Growth of every cell from one date to another, regions × industries, as a share of what was there: `(e' − e) / e`, −1 for
 * what vanished. A cell that was empty has no growth rate: NaN, whether it stays empty (0/0) or fills (never Infinity); what fills is
 * told by {@link entry}. Both tables list the same codes.
 */
export function growth(before: Incidence, after: Incidence): Matrix {
  refuseOtherCodes(before, after);
  const { rows, columns, values } = dense(before);
  return { rows, columns, values: rates(values, dense(after).values) };
}

/** Growth of the regions' totals, as {@link growth}; NaN for a region that was empty. */
export function regionGrowth(before: Incidence, after: Incidence): Float64Array {
  refuseOtherCodes(before, after);
  return rates(totals(before).region, totals(after).region);
}

/** Growth of the industries' totals, as {@link growth}; NaN for an industry that was empty. */
export function industryGrowth(before: Incidence, after: Incidence): Float64Array {
  refuseOtherCodes(before, after);
  return rates(totals(before).industry, totals(after).industry);
}

function rates(before: Float64Array, after: Float64Array): Float64Array {
  return before.map((start, at) => (start === 0 ? NaN : (after[at]! - start) / start));
}
