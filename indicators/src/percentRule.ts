import type { Contributions } from './contributions.ts';
import { sensitiveWhere, type Sensitivity } from './sensitivity.ts';

/**
 * Sensitive by the p % rule: cells X from which the second largest unit can tell the largest to within p per cent, `X − x₁ − x₂ < p/100 · x₁`,
 * with the protection level `p/100 · x₁ − (X − x₁ − x₂)` (Hundepool et al. 2012, chapter 4). Where the smaller ones can be told to within
 * `prior` per cent beforehand it is the (p, q) rule, `X − x₁ − x₂ < p/q · x₁`. Cells of one or two units are always sensitive, empty ones never. Both are
 * above 0, and p is below `prior`.
 */
export function percentRule({ first, amount }: Contributions, percent: number, prior = 100): Sensitivity {
  if (!(percent > 0 && percent < prior)) {
    throw new RangeError(`What can be told after is more than before: ${percent} per cent of ${prior} is no rule.`);
  }
  return sensitiveWhere(first.length - 1, (cell) => {
    const units = amount.subarray(first[cell], first[cell + 1]);
    const rest = units.subarray(2).reduce((sum, unit) => sum + unit, 0);
    return (percent * (units[0] ?? 0) - prior * rest) / prior;
  });
}
