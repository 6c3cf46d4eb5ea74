/** Columns over the cells of a table, regions × categories, row-major, each summed over the categories of a region. */
export function sumsByRegion<Part extends string>(
  cells: Readonly<Record<Part, Float64Array>>,
  regions: number,
  categories: number,
): Record<Part, Float64Array> {
  const sums = Object.entries<Float64Array>(cells).map(([part, values]) => {
    const byRegion = new Float64Array(regions);
    for (let r = 0; r < regions; r++) {
      let sum = 0;
      for (let cell = r * categories; cell < (r + 1) * categories; cell++) sum += values[cell]!;
      byRegion[r] = sum;
    }
    return [part, byRegion];
  });
  return Object.fromEntries(sums) as Record<Part, Float64Array>;
}
