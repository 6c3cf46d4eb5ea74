import { coOccurrence } from './coOccurrence.ts';
import { totals, type Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';

/** Below this the mean shares lie in one region but for rounding. */
const ROUNDING = 1e-14;

/**
 * How far two industries lie in the same regions, over and above where industries lie on average:
 * `γᶜ_ij = Σ_r (s_ri − x_r)(s_rj − x_r) / (1 − Σ_r x_r²)` with `s_ri` the share of industry i in region r and `x_r` the mean of these
 * shares over all industries (Ellison, Glaeser and Kerr 2010, eq. 1). Symmetric, around 0 where they lie independently; the
 * diagonal holds the same sum of an industry with itself. An empty industry gives NaN (0/0) and plays no part in the mean; so does
 * everything where all industries lie in a single region.
 */
export function coagglomeration(incidence: Incidence): Matrix {
  const { regions, industries, start, industry, value } = incidence;
  const size = industries.length;
  const { industry: total } = totals(incidence);
  const shares = { ...incidence, value: value.map((amount, at) => amount / total[industry[at]!]!) };
  const active = total.reduce((count, one) => count + (one > 0 ? 1 : 0), 0);
  const mean = new Float64Array(regions.length);
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) mean[r]! += shares.value[at]! / active;
  }
  const withMean = new Float64Array(size);
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) withMean[industry[at]!]! += shares.value[at]! * mean[r]!;
  }
  const meanSquare = mean.reduce((sum, one) => sum + one * one, 0);
  const spread = 1 - meanSquare;
  const values = coOccurrence(shares, { weighted: true }).values.map((product, cell) => {
    const i = Math.trunc(cell / size);
    const j = cell % size;
    if (total[i] === 0 || total[j] === 0 || spread < ROUNDING) return NaN;
    return (product - withMean[i]! - withMean[j]! + meanSquare) / spread;
  });
  return { rows: industries, columns: industries, values };
}
