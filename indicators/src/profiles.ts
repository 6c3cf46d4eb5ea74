import type { Matrix } from './matrix.ts';

/**
 * Industries as points, each placed by how alike it is to all others: the rows of a symmetric similarity matrix, as Delgado, Porter and
 * Stern (2016) cluster them, with every industry as near to itself as to its nearest other (matrices differ in what their diagonal
 * holds). Unknown similarities stay NaN.
 */
export function profiles({ rows, columns, values }: Matrix): Matrix {
  const size = rows.length;
  const points = values.slice();
  for (let i = 0; i < size; i++) {
    let nearest = NaN;
    for (let j = 0; j < size; j++) {
      const alike = values[i * size + j]!;
      if (j !== i && (Number.isNaN(nearest) || alike > nearest)) nearest = alike;
    }
    points[i * size + i] = nearest;
  }
  return { rows, columns, values: points };
}
