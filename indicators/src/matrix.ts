/** A dense table with its labels, row-major: row r and column c meet at `values[r · columns.length + c]`. Never mutated. */
export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: Float64Array;
}
