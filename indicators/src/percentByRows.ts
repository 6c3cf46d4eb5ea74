import type { Incidence } from './incidence.ts';

/**
 * Relatedness densities, regions × industries row-major, by plain loops: to each region the rows of what it has are added in order,
 * and the sum goes over the column's total. The reference for `percentByKernel`, equal to the last bit, and the way for weights.
 */
export function percentByRows(
  { regions, industries, start, industry, value }: Incidence,
  relatedness: Float64Array,
  own: boolean,
  weighted: boolean,
): Float64Array {
  const size = industries.length;
  const counted = relatedness.map((one, cell) => (Number.isNaN(one) || (!own && cell % (size + 1) === 0) ? 0 : one));
  const total = new Float64Array(size);
  for (let cell = 0; cell < counted.length; cell++) total[cell % size]! += counted[cell]!;
  const percent = new Float64Array(regions.length * size);
  for (let r = 0; r < regions.length; r++) {
    const sums = percent.subarray(r * size, (r + 1) * size);
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      const row = industry[at]! * size;
      const weight = weighted ? value[at]! : 1;
      for (let i = 0; i < size; i++) sums[i]! += weight * counted[row + i]!;
    }
    for (let i = 0; i < size; i++) sums[i] = (sums[i]! / total[i]!) * 100;
  }
  return percent;
}
