import type { Contributions } from './contributions.ts';
import { sensitiveWhere, type Sensitivity } from './sensitivity.ts';

/**
 * Sensitive by (n, k) dominance: cells X whose n largest contributions are more than k per cent of them, `x₁ + … + xₙ > k/100 · X`, with the
 * protection level `100/k · (x₁ + … + xₙ) − X` (Hundepool et al. 2012, chapter 4). A cell of at most n units is always sensitive, an empty one
 * never. `n` is a whole number from 1, `k` lies between 0 and 100.
 */
export function dominanceRule({ first, amount }: Contributions, n: number, k: number): Sensitivity {
  if (!(Number.isInteger(n) && n > 0)) throw new RangeError(`A number of units is whole and positive; ${n} is not.`);
  if (!(k > 0 && k < 100)) throw new RangeError(`A dominance lies between 0 and 100 per cent; ${k} does not.`);
  return sensitiveWhere(first.length - 1, (cell) => {
    const units = amount.subarray(first[cell], first[cell + 1]);
    const total = units.reduce((sum, unit) => sum + unit, 0);
    const largest = units.subarray(0, n).reduce((sum, unit) => sum + unit, 0);
    return (100 * largest - k * total) / k;
  });
}
