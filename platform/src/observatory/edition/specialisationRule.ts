import { every } from '@asterism/indicators';
import type { Preset } from '../presets/preset.ts';
import { quantileByCategory } from './quantileByCategory.ts';
import type { RatedYear } from './ratedYear.ts';
import type { YearBasis } from './yearBasis.ts';

/** The star for specialisation: a location quotient of at least the minimum and the category's quantile, where set; and large enough. */
export function specialisationRule(
  { base, min, quantile }: Preset['specialisation'],
  basis: YearBasis,
  largeEnough: Uint8Array,
): RatedYear['specialisation'] {
  if (min === undefined && quantile === undefined) return null;
  const { quotient, atLeast } = basis.specialised(base);
  const rows = quotient.low.length;
  const cutoff = { low: new Float64Array(rows).fill(min ?? 0), high: new Float64Array(rows).fill(min ?? 0) };
  const conditions: Uint8Array[] = [];
  if (min !== undefined) conditions.push(atLeast(min));
  if (quantile !== undefined) {
    const { met, ranks } = quantileByCategory(basis, quotient, quantile);
    conditions.push(met);
    for (let row = 0; row < rows; row++) {
      cutoff.low[row] = Math.max(cutoff.low[row]!, ranks.cutoff.low[row]!);
      cutoff.high[row] = Math.max(cutoff.high[row]!, ranks.cutoff.high[row]!);
    }
  }
  const met = every(conditions[0]!, ...conditions.slice(1));
  return { cutoff, met, verdict: every(met, largeEnough) };
}
