import { totals, type Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';

/**
 * The cluster index of Litzenberger and Sternberg (2006): relative density of an industry in a region, times its relative weight for the
 * people, over the relative size of its plants, `CI = (e_ri/a_r)/(e_i/a) · (e_ri/p_r)/(e_i/p) / ((e_ri/b_ri)/(e_i/b_i))`, which is
 * `e_ri b_ri a p / (a_r p_r e_i b_i)`. `employment` and `plants` share their regions and industries; `area` and `population` are by
 * region. At least 0, 1 on average in each of the three, without upper bound; 0 where a region has nothing of an industry. NaN for an
 * empty industry and for a region without area or people. Tables or columns that do not belong together are a `RangeError`.
 */
export function litzenbergerSternberg(
  employment: Incidence,
  plants: Incidence,
  area: Float64Array,
  population: Float64Array,
): Matrix {
  const { regions, industries } = employment;
  refuseDifferent('regions', regions, plants.regions);
  refuseDifferent('industries', industries, plants.industries);
  if (area.length !== regions.length || population.length !== regions.length) {
    throw new RangeError(
      `${regions.length} regions need as many areas and populations, not ${area.length} and ${population.length}.`,
    );
  }
  const ofEmployment = totals(employment).industry;
  const ofPlants = totals(plants).industry;
  const areas = area.reduce((sum, one) => sum + one, 0);
  const people = population.reduce((sum, one) => sum + one, 0);
  const values = new Float64Array(regions.length * industries.length);
  const number = new Float64Array(industries.length);
  for (let r = 0; r < regions.length; r++) {
    const row = values.subarray(r * industries.length, (r + 1) * industries.length);
    const lacksBase = area[r] === 0 || population[r] === 0;
    for (let i = 0; i < row.length; i++) row[i] = lacksBase || ofEmployment[i] === 0 || ofPlants[i] === 0 ? NaN : 0;
    if (lacksBase) continue;
    number.fill(0);
    for (let at = plants.start[r]!; at < plants.start[r + 1]!; at++) number[plants.industry[at]!] = plants.value[at]!;
    for (let at = employment.start[r]!; at < employment.start[r + 1]!; at++) {
      const i = employment.industry[at]!;
      const density = ((employment.value[at]! / ofEmployment[i]!) * areas) / area[r]!;
      row[i]! += (((density * number[i]!) / ofPlants[i]!) * people) / population[r]!;
    }
  }
  return { rows: regions, columns: industries, values };
}

function refuseDifferent(what: string, first: readonly string[], second: readonly string[]): void {
  if (first.length !== second.length || first.some((code, at) => code !== second[at])) {
    throw new RangeError(`Employment and plants need the same ${what} in the same order.`);
  }
}
