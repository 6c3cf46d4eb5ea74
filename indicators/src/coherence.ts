import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { refuseOtherRelatedness } from './refuseOtherRelatedness.ts';

/**
 * How related what a region does is: the mean over its industries, weighted by amount, of their mean relatedness to its other
 * industries, weighted by amount too: `WAR_i = Σ_{j≠i} τ_ij·x_j / Σ_{j≠i} x_j` and `Σ_i WAR_i·x_i / Σ_i x_i` (Teece et al. 1994; Nesta and
 * Saviotti 2005), by region, usually with `teeceRelatedness`. An industry whose relatedness is NaN counts as related by 0. A
 * region with fewer than two industries gives NaN.
 */
export function coherence(incidence: Incidence, relatedness: Matrix): Float64Array {
  const { regions, industries, start, industry, value } = incidence;
  refuseOtherRelatedness(industries, relatedness);
  const size = industries.length;
  return Float64Array.from(regions, (_, r) => {
    const [from, to] = [start[r]!, start[r + 1]!];
    if (to - from < 2) return NaN;
    let total = 0;
    for (let at = from; at < to; at++) total += value[at]!;
    let sum = 0;
    for (let at = from; at < to; at++) {
      let related = 0;
      for (let other = from; other < to; other++) {
        const one = relatedness.values[industry[at]! * size + industry[other]!]!;
        if (other !== at && !Number.isNaN(one)) related += one * value[other]!;
      }
      sum += (value[at]! * related) / (total - value[at]!);
    }
    return sum / total;
  });
}

/**
 * The mean relatedness of the pairs of different industries that a region has, once each (average relatedness of Kogler, Rigby and
 * Tucker 2013), by region: with proximities in [0, 1]. Pairs whose relatedness is NaN are left out; a region without any pair gives NaN.
 */
export function cohesion(incidence: Incidence, relatedness: Matrix): Float64Array {
  const { regions, industries, start, industry } = incidence;
  refuseOtherRelatedness(industries, relatedness);
  const size = industries.length;
  return Float64Array.from(regions, (_, r) => {
    let sum = 0;
    let pairs = 0;
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      for (let other = start[r]!; other < start[r + 1]!; other++) {
        const one = relatedness.values[industry[at]! * size + industry[other]!]!;
        if (other === at || Number.isNaN(one)) continue;
        sum += one;
        pairs++;
      }
    }
    return sum / pairs;
  });
}
