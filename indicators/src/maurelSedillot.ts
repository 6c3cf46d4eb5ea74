import { herfindahl } from './herfindahl.ts';
import { rawConcentration } from './rawConcentration.ts';
import { refuseHerfindahl } from './refuseHerfindahl.ts';

/**
 * How much more likely than by chance two plants of an industry lie in the same region:
 * `γ = ((Σs² − Σx²)/(1 − Σx²) − H)/(1 − H)` (Maurel and Sédillot 1999). Arguments as in `ellisonGlaeser`, whose expectation under
 * chance it shares; it counts an industry that concentrates where everything does as concentrated. 0 by chance, at most 1. NaN for an
 * empty industry, a single plant (H = 1), or a reference in one region; a Herfindahl index beyond 0 and 1 is a `RangeError`.
 */
export function maurelSedillot(industry: Float64Array, reference: Float64Array, plantHerfindahl: number): number {
  refuseHerfindahl(plantHerfindahl);
  const { spread } = rawConcentration(industry, reference);
  const likelihood = 1 - (1 - herfindahl(industry)) / spread;
  return plantHerfindahl === 1 ? NaN : (likelihood - plantHerfindahl) / (1 - plantHerfindahl);
}
