import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { moments } from './standardise.ts';

/**
 * How near an industry is to a region compared with its other options: density less the mean over the industries that the region has
 * not, over their standard deviation, n in the denominator (Pinheiro, Hartmann, Boschma and Hidalgo 2022), regions × industries. Also
 * given for industries that it has, on the same scale. NaN where density is, and where the options are none or all alike (0/0).
 */
export function relativeRelatedness({ regions, industries, start, industry }: Incidence, density: Matrix): Matrix {
  const size = industries.length;
  if (density.values.length !== regions.length * size) {
    throw new RangeError(
      `${regions.length} regions × ${size} industries don't have ${density.values.length} densities.`,
    );
  }
  const values = density.values.slice();
  for (let r = 0; r < regions.length; r++) {
    const row = values.subarray(r * size, (r + 1) * size);
    const options = row.slice();
    for (let at = start[r]!; at < start[r + 1]!; at++) options[industry[at]!] = NaN;
    const { mean, deviation } = moments(options);
    for (let i = 0; i < size; i++) row[i] = deviation === 0 ? NaN : (row[i]! - mean) / deviation;
  }
  return { ...density, values };
}
