import { hooverCurve, type Curve } from './hooverCurve.ts';

/**
 * The Lorenz curve (Lorenz 1905): the cumulated shares of the parts in ascending order over the cumulated share of their number. Twice
 * the area between it and the diagonal is `gini`. Parts are ≥ 0; without anything all their shares are NaN.
 */
export function lorenzCurve(parts: Float64Array): Curve {
  return hooverCurve(parts, new Float64Array(parts.length).fill(1));
}
