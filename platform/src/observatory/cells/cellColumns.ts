/** Columns of cells, one entry a cell; codes are positions in dictionaries. `value` is NaN where unknown, the truth then lying in `[low, high]`. */
export interface CellColumns {
  readonly length: number;
  readonly region: Uint32Array;
  readonly industry: Uint32Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly flag: Uint16Array;
}
