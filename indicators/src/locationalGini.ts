import { ascending } from './ascending.ts';

/**
 * How unequally a category is spread over regions compared with everything (Krugman 1991, p. 55): regions in ascending order of
 * `category/all`, Lorenz curve of their shares of `category` over their shares of `all`, twice the area between it and the
 * diagonal by trapezoids, `1 − Σ(Xᵢ − Xᵢ₋₁)(Yᵢ + Yᵢ₋₁)`. 0 when the category follows everything, towards 1 when it sits where
 * little else is. Entries are ≥ 0; a region without anything plays no part. An empty category or NaN gives NaN.
 */
export function locationalGini(category: Float64Array, all: Float64Array): number {
  if (category.length !== all.length)
    throw new RangeError(`A category over ${category.length} regions can't be set against ${all.length} regions.`);
  const quotients = category.map((value, region) => (value === 0 ? 0 : value / all[region]!));
  const order = ascending(quotients);
  let categoryTotal = 0;
  let allTotal = 0;
  for (let region = 0; region < all.length; region++) {
    categoryTotal += category[region]!;
    allTotal += all[region]!;
  }
  let reached = 0;
  let doubleArea = 0;
  for (const region of order) {
    doubleArea += all[region]! * (2 * reached + category[region]!);
    reached += category[region]!;
  }
  return categoryTotal === 0 || allTotal === 0 ? NaN : Math.max(0, 1 - doubleArea / (allTotal * categoryTotal));
}
