import { totals, transposed, type Incidence } from './incidence.ts';
import { meanOver } from './meanOver.ts';

/**
 * The income level that goes with an industry: the mean of the regions' income per head weighted by the industry's share in each,
 * `PRODY_i = Σ_r (x_ri/X_r)·Y_r / Σ_r (x_ri/X_r)` (Hausmann, Hwang and Rodrik 2007), by industry, within the range of the incomes.
 * An empty industry gives NaN (0/0); so does one in a region whose income is NaN.
 */
export function prody(incidence: Incidence, income: Float64Array): Float64Array {
  return meanOver(transposed(shares(incidence)), income, true);
}

/**
 * The income level that goes with what a region does: the mean PRODY of its industries weighted by their shares,
 * `EXPY_r = Σ_i (x_ri/X_r)·PRODY_i` (Hausmann, Hwang and Rodrik 2007), by region. An empty region gives NaN (0/0); so does one with
 * an industry whose PRODY is NaN.
 */
export function expy(incidence: Incidence, income: Float64Array): Float64Array {
  return meanOver(incidence, prody(incidence, income), true);
}

function shares(incidence: Incidence): Incidence {
  const { start, value } = incidence;
  const { region } = totals(incidence);
  const share = value.slice();
  for (let r = 0; r < region.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) share[at]! /= region[r]!;
  }
  return { ...incidence, value: share };
}
