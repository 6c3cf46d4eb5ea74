import { jackknife } from './jackknife.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import { quantile } from './quantile.ts';
import { seededRandom, type Random } from './seededRandom.ts';

/** How intervals are drawn. */
export interface BootstrapOptions {
  /** How many samples are drawn; default 1,999, so that the usual quantiles fall on samples. */
  readonly samples?: number;
  /** The probability that an interval is to hold the true value; default 0.95. */
  readonly level?: number;
  /** `percentile` (Efron 1979) or, default, `bca`: corrected for bias and for an error that varies with the value (Efron 1987). */
  readonly method?: 'percentile' | 'bca';
  /** Default {@link seededRandom}(1): the same intervals every time. */
  readonly random?: Random;
}

/** Intervals for a measure, one figure for each of its values. */
export interface Bootstrap {
  /** The measure over all entries. */
  readonly estimate: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The standard deviation over the samples, n − 1 in the denominator. */
  readonly standardError: Float64Array;
  /** In how many samples the value was NaN (0/0); they are left out of all figures. */
  readonly undefinedSamples: Uint32Array;
}

/**
 * Intervals for any measure by drawing entries with replacement, as many as there are (Efron 1979; Efron and Tibshirani 1993, eq. 13.5
 * and 14.9 to 14.15; quantiles of type 6). `measure` takes the positions of the drawn entries, of `entries` in all, and gives one value
 * or several. `low` and `high` are NaN where the value is NaN in all samples, and by `bca` also where every sample lies on one side of
 * the estimate, or the value is NaN over all entries or without one of them.
 */
export function bootstrap(
  entries: number,
  measure: (sample: Uint32Array) => ArrayLike<number> | number,
  { samples = 1999, level = 0.95, method = 'bca', random = seededRandom(1) }: BootstrapOptions = {},
): Bootstrap {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1; ${level} does not.`);
  if (!(Number.isInteger(samples) && samples >= 2)) throw new RangeError(`${samples} samples are too few.`);
  const all = measure(Uint32Array.from({ length: entries }, (_, entry) => entry));
  const estimate = typeof all === 'number' ? Float64Array.of(all) : Float64Array.from(all);
  const without = method === 'bca' ? jackknife(entries, measure).without : estimate;
  const values = Array.from(estimate, () => new Float64Array(samples));
  for (let sample = 0; sample < samples; sample++) {
    const result = measure(Uint32Array.from({ length: entries }, () => Math.floor(random() * entries)));
    for (const [at, column] of values.entries()) column[sample] = typeof result === 'number' ? result : result[at]!;
  }
  const known = values.map((column) => column.filter((value) => !Number.isNaN(value)));
  const ends = known.map((column, at) => {
    const tail = (1 - level) / 2;
    if (method === 'percentile') return [tail, 1 - tail] as const;
    const leftOut = Float64Array.from({ length: entries }, (_, entry) => without[entry * estimate.length + at]!);
    return corrected(tail, column, estimate[at]!, leftOut);
  });
  const end = (side: 0 | 1): Float64Array =>
    Float64Array.from(known, (column, at) =>
      Number.isNaN(ends[at]![side]) ? NaN : quantile(column, ends[at]![side], 6),
    );
  return {
    estimate,
    low: end(0),
    high: end(1),
    standardError: Float64Array.from(known, deviation),
    undefinedSamples: Uint32Array.from(known, (column) => samples - column.length),
  };
}

/** The probabilities at which both ends of an interval lie after correction for bias z₀ and acceleration a. */
function corrected(
  tail: number,
  values: Float64Array,
  estimate: number,
  leftOut: Float64Array,
): readonly [number, number] {
  let below = 0;
  for (const value of values) below += value < estimate ? 1 : Number(value === estimate) / 2;
  const bias = normalQuantile(below / values.length);
  const mean = leftOut.reduce((sum, value) => sum + value, 0) / leftOut.length;
  let squares = 0;
  let cubes = 0;
  for (const value of leftOut) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
  const moved = (probability: number): number => {
    const z = bias + normalQuantile(probability);
    return Number.isFinite(bias) && !Number.isNaN(estimate)
      ? normalProbability(bias + z / (1 - acceleration * z))
      : NaN;
  };
  return [moved(tail), moved(1 - tail)];
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
