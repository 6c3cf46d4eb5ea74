import { quantile, type QuantileType } from './quantile.ts';

/** The figures a box plot is drawn from, in the unit of the values. */
export interface BoxPlot {
  /** How many values are known. */
  readonly count: number;
  /** The furthest values that are no outliers. */
  readonly lowerWhisker: number;
  readonly upperWhisker: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** Positions of the values beyond the whiskers, ascending. */
  readonly outliers: Uint32Array;
}

/**
 * Box-plot statistics (Tukey 1977, ch. 2): quartiles of the given type, and whiskers to the furthest values within 1.5 times the
 * distance of the quartiles beyond them. NaN entries are left out; without any other all figures are NaN and nothing is an outlier.
 */
export function boxPlot(values: Float64Array, type: QuantileType = 7): BoxPlot {
  const lowerQuartile = quantile(values, 0.25, type);
  const upperQuartile = quantile(values, 0.75, type);
  const reach = 1.5 * (upperQuartile - lowerQuartile);
  let lowerWhisker = NaN;
  let upperWhisker = NaN;
  let count = 0;
  const outliers: number[] = [];
  for (const [at, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    count++;
    if (value < lowerQuartile - reach || value > upperQuartile + reach) outliers.push(at);
    else {
      if (!(value >= lowerWhisker)) lowerWhisker = value;
      if (!(value <= upperWhisker)) upperWhisker = value;
    }
  }
  const median = quantile(values, 0.5, type);
  return {
    count,
    lowerWhisker,
    upperWhisker,
    lowerQuartile,
    median,
    upperQuartile,
    outliers: Uint32Array.from(outliers),
  };
}
