/**
 * How far the mean exceeds the geometric mean, on a logarithmic scale: `ln μ / ln(geometric mean)` (Dalton 1920, as Portnov and
 * Felsenstein 2010 have it): 1 for equal parts above 1. It depends on the unit of the figures, so compare only like with like. NaN where
 * there are no parts, one of them is zero, or the geometric mean is 1.
 */
export function dalton(parts: Float64Array): number {
  let total = 0;
  let logarithms = 0;
  for (const part of parts) {
    total += part;
    logarithms += part > 0 ? Math.log(part) : NaN;
  }
  return logarithms === 0 ? NaN : Math.log(total / parts.length) / (logarithms / parts.length);
}
