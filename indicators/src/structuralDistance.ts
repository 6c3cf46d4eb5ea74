import { totals, type Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';

/** How two structures are compared: by the shares that differ, or by the angle between them. */
export type StructuralMeasure = 'krugman' | 'cosine';

/**
 * How unlike the regions' structures are, regions × regions, symmetric, 0 on the diagonal. `krugman`: the sum of absolute differences
 * of the industries' shares, `Σᵢ |s_ri − s_qi|` (Krugman 1991, p. 76), from 0 for equal structures to 2 for nothing in common.
 * `cosine`: `1 − Σ s_ri·s_qi / √(Σ s_ri² · Σ s_qi²)` (Jaffe 1986), from 0 to 1. Sizes play no part. An empty region has no structure:
 * its distances are NaN (0/0), the one to itself too; empty industries change nothing.
 */
export function structuralDistance(incidence: Incidence, measure: StructuralMeasure = 'krugman'): Matrix {
  const { regions, industries, start, industry, value } = incidence;
  const { region: total } = totals(incidence);
  const share = new Float64Array(value.length);
  const norm = new Float64Array(regions.length);
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      share[at] = value[at]! / total[r]!;
      norm[r]! += share[at]! ** 2;
    }
  }
  const values = new Float64Array(regions.length ** 2);
  const own = new Float64Array(industries.length);
  for (let r = 0; r < regions.length; r++) {
    own.fill(0);
    for (let at = start[r]!; at < start[r + 1]!; at++) own[industry[at]!] = share[at]!;
    for (let q = r; q < regions.length; q++) {
      let inCommon = 0;
      let product = 0;
      for (let at = start[q]!; at < start[q + 1]!; at++) {
        const here = own[industry[at]!]!;
        inCommon += Math.min(share[at]!, here);
        product += share[at]! * here;
      }
      const isEmpty = total[r] === 0 || total[q] === 0;
      // Shares add up to 1, so what differs is what is not in common, counted on both sides.
      const distance = measure === 'krugman' ? 2 * (1 - inCommon) : 1 - product / Math.sqrt(norm[r]! * norm[q]!);
      const found = isEmpty ? NaN : r === q ? 0 : Math.max(0, distance);
      values[r * regions.length + q] = values[q * regions.length + r] = found;
    }
  }
  return { rows: regions, columns: regions, values };
}
