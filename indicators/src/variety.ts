import { groupCount } from './groupCount.ts';
import { totals, type Incidence } from './incidence.ts';

/** A region's variety in bits, taken apart by groups of industries; `total = unrelated + related`. */
export interface Variety {
  /** Entropy over industries. */
  readonly total: Float64Array;
  /** Entropy over groups. */
  readonly unrelated: Float64Array;
  /** Mean entropy within groups, weighted with the groups' shares. */
  readonly related: Float64Array;
}

/**
 * Related and unrelated variety by region (Frenken, Van Oort and Verburg 2007, eq. 1 to 3): `UV = Σ_g P_g log₂(1/P_g)` over the groups
 * and `RV = Σ_g P_g Σ_{i∈g} (p_i/P_g) log₂(P_g/p_i)` within them; together the region's entropy. `group` gives each industry's group as a
 * whole number from 0, e.g. its two-digit division; else it is a `RangeError`. Both are ≥ 0, in bits. An empty region gives NaN; an empty industry plays no part.
 */
export function variety(incidence: Incidence, group: ArrayLike<number>): Variety {
  const { regions, industries, start, industry, value } = incidence;
  if (group.length !== industries.length) {
    throw new RangeError(`${industries.length} industries need as many groups, not ${group.length}.`);
  }
  const { region } = totals(incidence);
  const groups = groupCount(group);
  const unrelated = new Float64Array(regions.length);
  const related = new Float64Array(regions.length);
  const share = new Float64Array(groups);
  for (let r = 0; r < regions.length; r++) {
    share.fill(0);
    for (let at = start[r]!; at < start[r + 1]!; at++) share[group[industry[at]!]!]! += value[at]! / region[r]!;
    for (let g = 0; g < groups; g++) if (share[g]! > 0) unrelated[r]! -= share[g]! * Math.log2(share[g]!);
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      const own = value[at]! / region[r]!;
      related[r]! += own * Math.log2(share[group[industry[at]!]!]! / own);
    }
    if (region[r] === 0) unrelated[r] = related[r] = NaN;
  }
  return { total: unrelated.map((part, r) => part + related[r]!), unrelated, related };
}
