import type { Matrix } from './matrix.ts';

/**
 * How unlike industries are, from a symmetric matrix of how alike they are: `(max − s_ij) / (max − min)` over the pairs of different
 * industries, so 0 for the most and 1 for the least alike pair, and 0 on the diagonal. The scale of the similarities plays no part;
 * where all pairs are equally alike all are 0. A pair whose similarity is unknown (NaN) is unknown.
 */
export function dissimilarity({ rows, columns, values }: Matrix): Matrix {
  const size = rows.length;
  let low = Infinity;
  let high = -Infinity;
  for (const [cell, value] of values.entries()) {
    if (cell % (size + 1) === 0 || Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const span = high - low;
  return {
    rows,
    columns,
    values: values.map((value, cell) => {
      if (cell % (size + 1) === 0) return 0;
      return (high - value) / (span === 0 ? 1 : span);
    }),
  };
}
