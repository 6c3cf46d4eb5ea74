import { transposed, type Incidence } from './incidence.ts';
import { largestChange } from './largestChange.ts';
import { presence } from './presence.ts';
import { sumOver } from './sumOver.ts';

/** How long fitness and complexity are iterated. */
export interface FitnessOptions {
  /** Stop when no value changes by more than this. Default 1e-13. */
  readonly tolerance?: number;
  /** Stop after so many steps anyhow. Default 10,000. */
  readonly maximumSteps?: number;
}

/** Fitness of regions and complexity of industries, each with mean 1; NaN for empty ones. */
export interface Fitness {
  readonly fitness: Float64Array;
  readonly complexity: Float64Array;
  readonly steps: number;
  /** The largest change of a value in the last step. */
  readonly change: number;
  readonly converged: boolean;
}

/**
 * Fitness and complexity (Tacchella, Cristelli, Caldarelli, Gabrielli and Pietronero 2012, eq. 1): from ones,
 * `F_r = Σ_i M_ri·Q_i` and `Q_i = 1 / Σ_r M_ri/F_r`, both from the step before and each over its mean, until they stand still. An entry
 * above zero is a presence. ≥ 0; where the table is thin below its diagonal some go to 0, maybe slowly (Pugliese, Zaccaria
 * and Pietronero 2016): `converged` says whether they stood still, and the steps are told. Empty regions and industries are NaN.
 */
export function fitness(
  incidence: Incidence,
  { tolerance = 1e-13, maximumSteps = 10_000 }: FitnessOptions = {},
): Fitness {
  const { diversity, ubiquity } = presence(incidence);
  const other = transposed(incidence);
  const ones = (counts: Float64Array): Float64Array => counts.map((count) => (count === 0 ? NaN : 1));
  let [fit, complexity] = [ones(diversity), ones(ubiquity)];
  let [steps, change] = [0, Infinity];
  while (steps < maximumSteps && change > tolerance) {
    const inverse = fit.map((one) => 1 / one);
    const nextFit = overMean(sumOver(incidence, complexity));
    const nextComplexity = overMean(sumOver(other, inverse).map((sum) => 1 / sum));
    change = Math.max(largestChange(fit, nextFit), largestChange(complexity, nextComplexity));
    [fit, complexity] = [nextFit, nextComplexity];
    steps++;
  }
  return { fitness: fit, complexity, steps, change, converged: change <= tolerance };
}

function overMean(values: Float64Array): Float64Array {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return values.map((value) => (value * count) / sum);
}
