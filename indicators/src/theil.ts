import { groupCount } from './groupCount.ts';

/** How unequal a distribution is between groups, within them, and in all; `total = between + within`. */
export interface TheilDecomposition {
  readonly total: number;
  readonly between: number;
  /** `Σ_g y_g T_g`: each group's own index weighted with its share of the parts. */
  readonly within: number;
  /** Each group's own index T_g, by group; NaN for one without anything. */
  readonly groups: Float64Array;
}

/**
 * How far shares lie from those of a reference: `T = Σ y_j ln(y_j/w_j)` (Theil 1967), y the shares of the parts, w those of the
 * reference, equal for each part where absent. 0 where they are the same; at most ln n against equal shares. A part of zero adds
 * nothing. NaN for nothing to share or to compare with, and for a part where the reference is zero, whose index has no bound.
 */
export function theil(parts: Float64Array, reference?: Float64Array): number {
  return theilDecomposition(parts, new Uint32Array(parts.length), reference).total;
}

/**
 * Takes Theil's index apart by groups (Theil 1967): between the groups, `Σ_g y_g ln(y_g/w_g)`, and within them, `Σ_g y_g T_g`. `group`
 * gives each part's group as a whole number from 0, else it is a `RangeError`. Zeros and NaN as in `theil`; a group without parts adds nothing.
 */
export function theilDecomposition(
  parts: Float64Array,
  group: ArrayLike<number>,
  reference: Float64Array = new Float64Array(parts.length).fill(1),
): TheilDecomposition {
  const n = parts.length;
  if (reference.length !== n || group.length !== n) {
    throw new RangeError(`${n} parts need as many groups and references, not ${group.length} and ${reference.length}.`);
  }
  const groups = groupCount(group);
  const share = new Float64Array(groups);
  const weight = new Float64Array(groups);
  let shares = 0;
  let weights = 0;
  for (let j = 0; j < n; j++) {
    share[group[j]!]! += parts[j]!;
    weight[group[j]!]! += reference[j]!;
    shares += parts[j]!;
    weights += reference[j]!;
  }
  const own = share.map((sum) => (sum === 0 ? NaN : 0));
  for (let j = 0; j < n; j++) {
    const g = group[j]!;
    own[g]! += term(parts[j]! / share[g]!, reference[j]! / weight[g]!);
  }
  let between = shares === 0 ? NaN : 0;
  let within = between;
  for (let g = 0; g < groups; g++) {
    between += term(share[g]! / shares, weight[g]! / weights);
    own[g] = Math.max(0, own[g]!);
    if (share[g] !== 0) within += (share[g]! / shares) * own[g]!;
  }
  between = Math.max(0, between);
  return { total: between + within, between, within, groups: own };
}

function term(share: number, weight: number): number {
  if (share === 0) return 0;
  return weight === 0 ? NaN : share * Math.log(share / weight);
}
