/** Below this share of a threshold what a figure lacks of it is nothing but the rounding of its sums. */
const ROUNDING = 1e-12;

/**
 * Whether a figure is at least a threshold, its own rounding aside: from 10⁻¹² of the threshold below it on. A quotient of exactly 1 is
 * often computed as the next number below, and by which of both would depend on the unit. NaN reaches nothing.
 */
export function reaches(figure: number, threshold: number): boolean {
  return figure >= threshold - ROUNDING * Math.abs(threshold);
}
