/** National figures to compare with: by category at both dates, and over everything. */
export interface NationalFigures {
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly totalBefore: number;
  readonly totalAfter: number;
}

/** National figures as the sums of all regions' cells, regions × categories, row-major; NaN where a cell is unknown. */
export function nationalFigures(before: Float64Array, after: Float64Array, categories: number): NationalFigures {
  const national = {
    before: new Float64Array(categories),
    after: new Float64Array(categories),
    totalBefore: 0,
    totalAfter: 0,
  };
  for (let cell = 0; cell < before.length; cell++) {
    national.before[cell % categories]! += before[cell]!;
    national.after[cell % categories]! += after[cell]!;
    national.totalBefore += before[cell]!;
    national.totalAfter += after[cell]!;
  }
  return national;
}
