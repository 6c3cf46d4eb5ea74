import { rawConcentration } from './rawConcentration.ts';
import { refuseHerfindahl } from './refuseHerfindahl.ts';

/**
 * How much closer together an industry's plants lie than chance and the sizes of its plants account for:
 * `γ = (G − (1 − Σx²)H)/((1 − Σx²)(1 − H))` (Ellison and Glaeser 1997, eq. 5). `industry` is its employment by region, `reference` all
 * employment by region, `plantHerfindahl` H = Σ z_k² over its plants. 0 for plants as darts on a board whose fields are as large as the
 * regions, below 0 for plants that keep apart, at most about 1; below 0.02 is little, above 0.05 much. NaN for an empty industry, a single
 * plant (H = 1), or a reference in one region; a Herfindahl index beyond 0 and 1 is a `RangeError`.
 */
export function ellisonGlaeser(industry: Float64Array, reference: Float64Array, plantHerfindahl: number): number {
  refuseHerfindahl(plantHerfindahl);
  const { raw, spread } = rawConcentration(industry, reference);
  return plantHerfindahl === 1 ? NaN : (raw / spread - plantHerfindahl) / (1 - plantHerfindahl);
}
