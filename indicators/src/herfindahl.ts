/** Squares of smaller figures, or of larger totals, lose digits or are beyond what a double holds. */
const SMALLEST = 1e-280;
const LARGEST = 1e150;

/**
 * How much of a total lies in few parts: `H = Σ p_j²` (Herfindahl 1950; Hirschman 1945), from 1/n for n equal parts to 1 for one. Parts are
 * ≥ 0; nothing to share gives NaN.
 */
export function herfindahl(parts: Float64Array): number {
  let total = 0;
  let squares = 0;
  for (const part of parts) {
    total += part;
    squares += part * part;
  }
  if (total === 0) return NaN;
  if (squares > SMALLEST && total < LARGEST) return squares / (total * total);
  return parts.reduce((sum, part) => sum + (part / total) ** 2, 0);
}

/**
 * The same freed from the number of parts: `(H − 1/n)/(1 − 1/n)`, 0 for equal parts, 1 for one with all. Parts of zero count. Nothing
 * to share gives NaN, and so does a single part (0/0).
 */
export function normalisedHerfindahl(parts: Float64Array): number {
  return (herfindahl(parts) * parts.length - 1) / (parts.length - 1);
}

/** As many equal parts as would have this Herfindahl index: `1/H` (Adelman 1969), in [1, n]. Nothing to share gives NaN. */
export function numbersEquivalent(parts: Float64Array): number {
  return 1 / herfindahl(parts);
}
