import { coOccurrence } from './coOccurrence.ts';
import { transposed, type Incidence } from './incidence.ts';

/** Nestedness over all pairs, and over those of either side; each in [0, 1], NaN (0/0) where there is no pair. */
export interface Nestedness {
  /** Over the pairs of regions and those of industries, every pair counting the same. */
  readonly total: number;
  readonly regions: number;
  readonly industries: number;
}

/**
 * How far regions with little have a subset of what regions with more have, and industries likewise: NODF, nestedness by overlap and
 * decreasing fill, as a share (Almeida-Neto et al. 2008): of every pair of regions whose diversity differs the share of the poorer one's
 * industries that the richer one has, the same for industries, `NODF = Σ N_paired / (n(n − 1)/2 + m(m − 1)/2)` over both. Pairs of equal
 * size count 0, and so do empty regions and industries.
 */
export function nestedness(incidence: Incidence): Nestedness {
  const industries = ofColumns(incidence);
  const regions = ofColumns(transposed(incidence));
  return {
    total: (regions.sum + industries.sum) / (regions.pairs + industries.pairs),
    regions: regions.sum / regions.pairs,
    industries: industries.sum / industries.pairs,
  };
}

function ofColumns(incidence: Incidence): { readonly sum: number; readonly pairs: number } {
  const { rows, values } = coOccurrence(incidence);
  const size = rows.length;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const poorer = values[j * size + j]!;
      if (poorer > 0 && values[i * size + i]! > poorer) sum += values[i * size + j]! / poorer;
    }
  }
  return { sum, pairs: (size * (size - 1)) / 2 };
}
