import type { Matrix } from './matrix.ts';

/** How co-occurrences are set against what the sizes of both industries would let expect. */
export type RelatednessMethod = 'probability' | 'association' | 'cosine' | 'jaccard';

/**
 * How much more often two industries occur together than their sizes would let expect, normalised after van Eck and Waltman (2009)
 * from co-occurrences, whose diagonal plays no part: with `s_i = Σ_{j≠i} C_ij` and `T = Σ_i s_i`
 *
 * - `probability`: `C_ij / ((s_i/T · s_j/(T−s_i) + s_j/T · s_i/(T−s_j)) · T/2)`, 1 as by chance, drawn without repetition (Steijn 2017);
 * - `association`: `(C_ij/T) / (s_i/T · s_j/T)`, 1 as by chance, drawn with repetition (eq. 6);
 * - `cosine`: `C_ij / √(s_i·s_j)` (eq. 7), in [0, 1];
 * - `jaccard`: `C_ij / (s_i + s_j − C_ij)` (eq. 9), in [0, 1].
 *
 * Symmetric, ≥ 0, 0 on the diagonal. An industry that occurs with no other gives NaN (0/0), with `jaccard` only against its like.
 */
export function relatedness(coOccurrences: Matrix, method: RelatednessMethod = 'probability'): Matrix {
  const { rows, columns, values } = coOccurrences;
  const size = rows.length;
  const sums = Float64Array.from(rows, (_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) if (j !== i) sum += values[i * size + j]!;
    return sum;
  });
  const total = sums.reduce((sum, one) => sum + one, 0);
  const normalised = normalisations[method];
  const related = new Float64Array(values.length);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (j !== i) related[i * size + j] = normalised(values[i * size + j]!, sums[i]!, sums[j]!, total);
    }
  }
  return { rows, columns, values: related };
}

type Normalisation = (both: number, first: number, second: number, total: number) => number;

const normalisations: Readonly<Record<RelatednessMethod, Normalisation>> = {
  probability: (both, first, second, total) =>
    both /
    (((first / total) * (second / (total - first)) + (second / total) * (first / (total - second))) * (total / 2)),
  association: (both, first, second, total) => both / total / ((first / total) * (second / total)),
  cosine: (both, first, second) => both / Math.sqrt(first * second),
  jaccard: (both, first, second) => both / (first + second - both),
};
