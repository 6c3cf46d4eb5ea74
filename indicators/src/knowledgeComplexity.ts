import { secondEigenvectors } from './secondEigenvectors.ts';
import type { Incidence } from './incidence.ts';
import { presence } from './presence.ts';

/** Below this share of the sum of absolute values a sum is nothing but rounding. */
const ROUNDING = 1e-14;

/** Knowledge complexity of regions and technologies, as shares of their sums; NaN for empty ones. */
export interface KnowledgeComplexity {
  readonly kci: Float64Array;
  readonly tci: Float64Array;
}

/**
 * Knowledge and technological complexity indices (Balland and Rigby 2017): the eigenvectors of `economicComplexity` before
 * standardising, each over the absolute value of its sum, with the sign of ECI and PCI. The scale is arbitrary, and where the sum is near 0 so are its digits: for anything but comparison with published KCI
 * take ECI and PCI, which order alike. Empty regions and industries are NaN; without a second eigenvector so is everything, and so is a
 * side whose sum is 0 but for rounding (x/0).
 */
export function knowledgeComplexity(incidence: Incidence): KnowledgeComplexity {
  const { region, industry } = secondEigenvectors(incidence, presence(incidence));
  return { kci: overAbsoluteSum(region), tci: overAbsoluteSum(industry) };
}

function overAbsoluteSum(vector: Float64Array): Float64Array {
  let sum = 0;
  let size = 0;
  for (const entry of vector) {
    if (Number.isNaN(entry)) continue;
    sum += entry;
    size += Math.abs(entry);
  }
  const scale = Math.abs(sum) <= ROUNDING * size ? NaN : Math.abs(sum);
  return vector.map((entry) => entry / scale);
}
