import type { Matrix } from './matrix.ts';

/**
 * How many standard deviations two industries occur together more often than if each were spread over the N regions at random, drawn
 * without repetition: `(C_ij − μ_ij)/σ_ij` with `μ = n_i·n_j/N` and `σ² = μ·(1 − n_i/N)·(N − n_j)/(N − 1)` (Teece, Rumelt, Dosi and
 * Winter 1994). Takes co-occurrences with their diagonal `n_i`. Symmetric; above 0 is more often than by chance. An empty
 * industry and one in all regions vary not at all and give NaN (0/0). The diagonal is 0: an industry is no relation of its own.
 */
export function teeceRelatedness(coOccurrences: Matrix, regions: number): Matrix {
  const { rows, columns, values } = coOccurrences;
  const size = rows.length;
  const scores = new Float64Array(values.length);
  for (let i = 0; i < size; i++) {
    const first = values[i * size + i]!;
    if (first > regions) throw new RangeError(`${rows[i]!} is in ${first} regions, of ${regions}.`);
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const second = values[j * size + j]!;
      const expected = (first * second) / regions;
      const variance = (expected * (1 - first / regions) * (regions - second)) / (regions - 1);
      scores[i * size + j] = variance === 0 ? NaN : (values[i * size + j]! - expected) / Math.sqrt(variance);
    }
  }
  return { rows, columns, values: scores };
}
