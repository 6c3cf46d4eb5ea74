import { decimalFraction } from './decimalFraction.ts';

/** A share of whole numbers without rounding error: `⌊share · n⌋` and `⌈share · n⌉`. */
export interface ExactShare {
  floor(n: number): number;
  ceil(n: number): number;
}

/** Takes a share in [0, 1] as the decimal it is written as, so that 0.1 of 30 is exactly 3 and 0.29 of 100 exactly 29. */
export function exactShare(share: number): ExactShare {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1; ${share} does not.`);
  const { numerator, denominator } = decimalFraction(share);
  const isQuick = denominator <= 10n ** 15n;
  const [quickNumerator, quickDenominator] = [Number(numerator), Number(denominator)];

  const floor = (n: number): number => {
    const product = quickNumerator * n;
    if (!isQuick || product > Number.MAX_SAFE_INTEGER) return Number((numerator * BigInt(n)) / denominator);
    return (product - (product % quickDenominator)) / quickDenominator;
  };
  const ceil = (n: number): number => {
    const product = quickNumerator * n;
    if (!isQuick || product > Number.MAX_SAFE_INTEGER)
      return Number((numerator * BigInt(n) + denominator - 1n) / denominator);
    return floor(n) + (product % quickDenominator === 0 ? 0 : 1);
  };
  return { floor, ceil };
}

/** `⌊share · n⌋` computed exactly from the share's shortest decimal; `share` in [0, 1], `n` a whole number ≥ 0. */
export function floorShare(share: number, n: number): number {
  return exactShare(share).floor(n);
}
