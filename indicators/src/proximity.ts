import type { Matrix } from './matrix.ts';

/**
 * How likely it is that a region which has one industry has the other too, the less likely way round: `φ_ij = C_ij / max(C_ii, C_jj)`,
 * the minimum conditional probability (Hidalgo, Klinger, Barabási and Hausmann 2007, eq. 1), from co-occurrences with their diagonal.
 * Symmetric, in [0, 1], 1 on the diagonal. An empty industry has 0 with the others and NaN (0/0) with itself and with other empty ones.
 */
export function proximity(coOccurrences: Matrix): Matrix {
  return overUbiquity(coOccurrences, Math.max);
}

/**
 * The geometric instead of the smaller mean of both conditional probabilities: `C_ij / √(C_ii·C_jj)`, the cosine of the two
 * industries' columns (Salton and McGill 1983). Symmetric, in [0, 1], 1 on the diagonal. An empty industry gives NaN (0/0).
 */
export function cosineProximity(coOccurrences: Matrix): Matrix {
  return overUbiquity(coOccurrences, (first, second) => Math.sqrt(first * second));
}

/**
 * How likely a region that has the row's industry has the column's: `P(j | i) = C_ij / C_ii` (Hidalgo et al. 2007), in [0, 1], not
 * symmetric, 1 on the diagonal. The row of an empty industry is NaN (0/0).
 */
export function conditionalProbability(coOccurrences: Matrix): Matrix {
  return overUbiquity(coOccurrences, (first) => first);
}

function overUbiquity({ rows, columns, values }: Matrix, scale: (first: number, second: number) => number): Matrix {
  const size = rows.length;
  const ubiquity = Float64Array.from(rows, (_, i) => values[i * size + i]!);
  const proximities = new Float64Array(values.length);
  for (let i = 0; i < size; i++) {
    const own = ubiquity[i]!;
    for (let j = 0; j < size; j++) {
      const both = values[i * size + j]!;
      if (both > own) {
        throw new RangeError(
          `${rows[i]!} is with ${columns[j]!} more often than it is at all: keep the diagonal of co-occurrences.`,
        );
      }
      proximities[i * size + j] = both / scale(own, ubiquity[j]!);
    }
  }
  return { rows, columns, values: proximities };
}
