/**
 * How unequal regions are in a figure per head, each with the weight of its people: `√(Σ w_r (y_r − ȳ)²)/ȳ` with `ȳ = Σ w_r y_r`
 * (Williamson 1965, V_w), w the shares of `weights`. 0 for equal figures. A region without weight plays no part, whatever its figure;
 * no weight at all or a mean of zero gives NaN.
 */
export function williamson(figures: Float64Array, weights: Float64Array): number {
  if (figures.length !== weights.length) {
    throw new RangeError(`${figures.length} figures need as many weights, not ${weights.length}.`);
  }
  let total = 0;
  let sum = 0;
  figures.forEach((figure, r) => {
    if (weights[r] === 0) return;
    total += weights[r]!;
    sum += weights[r]! * figure;
  });
  const mean = sum / total;
  let squares = 0;
  figures.forEach((figure, r) => {
    if (weights[r] !== 0) squares += (weights[r]! / total) * (figure - mean) ** 2;
  });
  return mean === 0 ? NaN : Math.sqrt(squares) / mean;
}
