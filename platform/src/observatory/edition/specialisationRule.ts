import { every, type Intervals } from '@asterism/indicators';
import type { Preset } from '../presets/preset.ts';
import type { Groups } from './groups.ts';
import { quantileByCategory } from './quantileByCategory.ts';
import type { RatedYear } from './ratedYear.ts';

/** The star for specialisation: a location quotient of at least the minimum and the category's quantile, where set; and large enough. */
export function specialisationRule(
  preset: Preset,
  quotient: Intervals,
  atLeast: Uint8Array | null,
  byCategory: Groups,
  categories: number,
  largeEnough: Uint8Array,
): RatedYear['specialisation'] {
  const { min, quantile } = preset.specialisation;
  if (min === undefined && quantile === undefined) return null;
  const rows = quotient.low.length;
  const cutoff = { low: new Float64Array(rows).fill(min ?? 0), high: new Float64Array(rows).fill(min ?? 0) };
  const conditions: Uint8Array[] = [];
  if (atLeast !== null) conditions.push(atLeast);
  if (quantile !== undefined) {
    const { verdict, ranks } = quantileByCategory(quotient, byCategory, categories, quantile);
    conditions.push(verdict);
    for (let row = 0; row < rows; row++) {
      cutoff.low[row] = Math.max(cutoff.low[row]!, ranks.cutoff.low[row]!);
      cutoff.high[row] = Math.max(cutoff.high[row]!, ranks.cutoff.high[row]!);
    }
  }
  const met = every(conditions[0]!, ...conditions.slice(1));
  return { cutoff, met, verdict: every(met, largeEnough) };
}
