import type { Matrix } from './matrix.ts';

/** The straight distances between the rows of a matrix, rows × rows; NaN where a coordinate is. */
export function rowDistances({ rows, columns, values }: Matrix): Matrix {
  const size = rows.length;
  const dimensions = columns.length;
  const distances = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      let squares = 0;
      for (let k = 0; k < dimensions; k++) {
        const difference = values[i * dimensions + k]! - values[j * dimensions + k]!;
        squares += difference * difference;
      }
      distances[i * size + j] = distances[j * size + i] = Math.sqrt(squares);
    }
  }
  return { rows, columns: rows, values: distances };
}
