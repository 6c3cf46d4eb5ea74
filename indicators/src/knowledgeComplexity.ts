import { secondEigenvectors } from './secondEigenvectors.ts';
import type { Incidence } from './incidence.ts';
import { presence } from './presence.ts';

/** Knowledge complexity of regions and technologies, as shares of their sums; NaN for empty ones. */
export interface KnowledgeComplexity {
  readonly kci: Float64Array;
  readonly tci: Float64Array;
}

/**
 * Knowledge and technological complexity indices (Balland and Rigby 2017): the eigenvectors of `economicComplexity` before
 * standardising, each over the absolute value of its sum, with the sign of ECI and PCI. The scale is arbitrary, and where the sum is near 0 so are its digits: for anything but comparison with published KCI
 * take ECI and PCI, which order alike. Empty regions and industries are NaN; without a second eigenvector so is everything.
 */
export function knowledgeComplexity(incidence: Incidence): KnowledgeComplexity {
  const { region, industry } = secondEigenvectors(incidence, presence(incidence));
  return { kci: overAbsoluteSum(region), tci: overAbsoluteSum(industry) };
}

function overAbsoluteSum(vector: Float64Array): Float64Array {
  const sum = vector.reduce((whole, entry) => whole + (Number.isNaN(entry) ? 0 : entry), 0);
  return vector.map((entry) => entry / Math.abs(sum));
}
