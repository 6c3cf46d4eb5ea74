import { byRegion } from './byRegion.ts';
import { hooverIndex } from './hooverIndex.ts';
import { totals, transposed, type Incidence } from './incidence.ts';

/**
 * What a region's structure is compared with: that of `everything`, the region among it; that of the `rest` taken together; or the
 * plain `mean` of the others' structures, each other region counting the same, empty ones left out.
 */
export type KrugmanReference = 'everything' | 'rest' | 'mean';

/**
 * How far a region's structure lies from the others': `Σ_i |x_ri/X_r − s_i|` by region, `s_i` the shares of the reference (Krugman
 * 1991), in [0, 2]: 0 for the same structure, 2 where nothing is shared. Reference `everything` where absent. NaN for an empty
 * region, and where no other region has anything to compare with; an empty industry plays no part.
 */
export function krugmanSpecialisation(incidence: Incidence, reference: KrugmanReference = 'everything'): Float64Array {
  const { industry } = totals(incidence);
  switch (reference) {
    case 'everything':
      return byRegion(incidence, (amounts) => 2 * hooverIndex(amounts, industry));
    case 'rest':
      return byRegion(incidence, (amounts) => 2 * hooverIndex(amounts, without(industry, amounts)));
    case 'mean': {
      const shares = structures(incidence);
      const sums = totals(shares).industry;
      return byRegion(shares, (structure) => 2 * hooverIndex(structure, without(sums, structure)));
    }
  }
}

/**
 * How far an industry's distribution over the regions lies from the other industries': the same by industry,
 * `Σ_r |x_ri/X_i − s_r|` (Krugman 1991). In [0, 2]; NaN for an empty industry.
 */
export function krugmanConcentration(incidence: Incidence, reference: KrugmanReference = 'everything'): Float64Array {
  return krugmanSpecialisation(transposed(incidence), reference);
}

function without(all: Float64Array, part: Float64Array): Float64Array {
  return all.map((sum, at) => Math.max(0, sum - part[at]!));
}

function structures(incidence: Incidence): Incidence {
  const { regions, start, value } = incidence;
  const { region } = totals(incidence);
  const shares = new Float64Array(value.length);
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) shares[at] = value[at]! / region[r]!;
  }
  return { ...incidence, value: shares };
}
