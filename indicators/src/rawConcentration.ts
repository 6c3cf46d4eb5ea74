import { herfindahl } from './herfindahl.ts';

/** Below this the reference lies in one region but for rounding. */
const ROUNDING = 1e-14;

/**
 * Raw geographic concentration `G = Σ_r (s_r − x_r)²` (Ellison and Glaeser 1997), s an industry's shares by region, x those of the
 * reference, and `spread = 1 − Σ_r x_r²`, which G has per plant under chance. G is in [0, 2]; NaN for an empty industry or
 * reference; spread is NaN where the reference is empty or lies in one region.
 */
export function rawConcentration(
  industry: Float64Array,
  reference: Float64Array,
): { readonly raw: number; readonly spread: number } {
  if (reference.length !== industry.length) {
    throw new RangeError(
      `An industry over ${industry.length} regions can't be set against ${reference.length} regions.`,
    );
  }
  let total = 0;
  let referenceTotal = 0;
  for (let r = 0; r < industry.length; r++) {
    total += industry[r]!;
    referenceTotal += reference[r]!;
  }
  let raw = 0;
  for (let r = 0; r < industry.length; r++) raw += (industry[r]! / total - reference[r]! / referenceTotal) ** 2;
  const spread = 1 - herfindahl(reference);
  return { raw: total === 0 ? NaN : raw, spread: spread > ROUNDING ? spread : NaN };
}
