import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { pearson } from './rankCorrelation.ts';

/** Added to a quotient before its logarithm, so that 0 has one (Bahar, Hausmann and Hidalgo 2014). */
const FLOOR = 0.1;

/**
 * How alike regions are in what they are specialised in: Pearson's correlation of `ln(LQ + 0.1)` over the industries, regions × regions
 * (export similarity index; Bahar, Hausmann and Hidalgo 2014), from a table of location quotients. Symmetric, in [−1, 1], 1 on the diagonal.
 * Industries that no region has are left out; a region without any quotient gives NaN.
 */
export function quotientSimilarity({ regions, industries, start, industry, value }: Incidence): Matrix {
  const place = new Int32Array(industries.length).fill(-1);
  let found = 0;
  for (const i of industry) if (place[i] === -1) place[i] = found++;
  const logarithms = regions.map((_, r) => {
    const row = new Float64Array(found).fill(Math.log(FLOOR));
    for (let at = start[r]!; at < start[r + 1]!; at++) row[place[industry[at]!]!] = Math.log(value[at]! + FLOOR);
    return start[r] === start[r + 1] ? row.fill(NaN) : row;
  });
  const values = new Float64Array(regions.length ** 2);
  for (let r = 0; r < regions.length; r++) {
    for (let other = r; other < regions.length; other++) {
      const alike = pearson(logarithms[r]!, logarithms[other]!);
      values[r * regions.length + other] = values[other * regions.length + r] = other === r && alike > 0 ? 1 : alike;
    }
  }
  return { rows: regions, columns: regions, values };
}
