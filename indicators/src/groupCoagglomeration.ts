import { totals, transposed, type Incidence } from './incidence.ts';
import { rawConcentration } from './rawConcentration.ts';

/**
 * How much the industries of a group lie in the same regions beyond what each does on its own: the co-agglomeration index
 * `γᶜ = (G/(1 − Σx²) − H − Σ_j γ_j w_j²(1 − H_j)) / (1 − Σ_j w_j²)` (Ellison and Glaeser 1997), w the industries' shares of the group,
 * G the raw concentration of the whole group. With each γ_j from its own G_j and H_j, and H = Σ w_j² H_j, the plants cancel out:
 * `γᶜ = (G − Σ_j w_j² G_j) / ((1 − Σx²)(1 − Σ_j w_j²))`, so no plant sizes are needed. `group` are positions of industries, `reference` all
 * activity by region, the table's own totals where absent. 0 by chance. NaN where fewer than two of the group have anything, or the
 * reference lies in one region; a position outside the table is a `RangeError`.
 */
export function groupCoagglomeration(
  incidence: Incidence,
  group: readonly number[],
  reference: Float64Array = totals(incidence).region,
): number {
  const members = new Set(group);
  for (const i of members) {
    if (incidence.industries[i] === undefined) {
      throw new RangeError(`There is no industry at position ${i} of ${incidence.industries.length}.`);
    }
  }
  const whole = new Float64Array(incidence.regions.length);
  const { start, industry: region, value } = transposed(incidence);
  const size = [...members].reduce((sum, i) => sum + sumOf(value.subarray(start[i], start[i + 1])), 0);
  let alone = 0;
  let shares = 0;
  for (const i of members) {
    const amounts = new Float64Array(whole.length);
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      amounts[region[at]!] = value[at]!;
      whole[region[at]!]! += value[at]!;
    }
    if (start[i] === start[i + 1]) continue;
    const weight = (sumOf(amounts) / size) ** 2;
    alone += weight * rawConcentration(amounts, reference).raw;
    shares += weight;
  }
  const { raw, spread } = rawConcentration(whole, reference);
  return shares === 1 ? NaN : (raw - alone) / (spread * (1 - shares));
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
