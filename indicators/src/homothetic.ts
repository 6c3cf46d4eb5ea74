/**
 * What every cell would hold if its region had the nation's structure: `b' = e_r · Eᵢ / ΣE`, the region's total times the category's
 * share of the national total (Esteban-Marquillas 1972). Cells are regions × categories, row-major, the region's total their sum;
 * `national` are the national figures by category. NaN where the region's total is unknown, and everywhere if the nation is empty (0/0).
 */
export function homothetic(cells: Float64Array, national: Float64Array): Float64Array {
  const categories = national.length;
  if (categories === 0 ? cells.length > 0 : cells.length % categories !== 0) {
    throw new RangeError(`${cells.length} cells are not regions × ${categories} categories.`);
  }
  let overall = 0;
  for (const figure of national) overall += figure;
  const values = new Float64Array(cells.length);
  for (let start = 0; start < cells.length; start += categories) {
    let total = 0;
    for (let c = 0; c < categories; c++) total += cells[start + c]!;
    for (let c = 0; c < categories; c++) values[start + c] = (total * national[c]!) / overall;
  }
  return values;
}
