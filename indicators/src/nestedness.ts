import { coOccurrence } from './coOccurrence.ts';
import { transposed, type Incidence } from './incidence.ts';

/**
 * How far regions with little have a subset of what regions with more have, and industries likewise: NODF, nestedness by overlap and
 * decreasing fill, as a share (Almeida-Neto et al. 2008): of every pair of regions whose diversity differs the share of the poorer one's
 * industries that the richer one has, summed, over all pairs; the same for industries; the mean of both. In [0, 1]. Pairs of equal
 * size count 0, and so do empty regions and industries; fewer than two regions or industries give NaN (0/0).
 */
export function nestedness(incidence: Incidence): number {
  return (ofColumns(incidence) + ofColumns(transposed(incidence))) / 2;
}

function ofColumns(incidence: Incidence): number {
  const { rows, values } = coOccurrence(incidence);
  const size = rows.length;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const poorer = values[j * size + j]!;
      if (poorer > 0 && values[i * size + i]! > poorer) sum += values[i * size + j]! / poorer;
    }
  }
  return sum / ((size * (size - 1)) / 2);
}
