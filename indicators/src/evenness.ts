import { shannonEntropy } from './entropy.ts';

/**
 * How evenly a total is spread over those parts that have any: entropy over its largest value for as many parts, `H / log₂ S` (Pielou 1966),
 * in (0, 1], 1 for equal parts. Parts are ≥ 0; nothing to share gives NaN, and so does a single part (0/0).
 */
export function evenness(parts: Float64Array): number {
  let present = 0;
  for (const part of parts) if (part > 0) present += 1;
  return present === 1 ? NaN : shannonEntropy(parts) / Math.log2(present);
}
