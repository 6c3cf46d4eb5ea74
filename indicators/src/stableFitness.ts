import { transposed, type Incidence } from './incidence.ts';
import { largestChange } from './largestChange.ts';
import { presence } from './presence.ts';
import { sumOver } from './sumOver.ts';

/** How the stable form of fitness and complexity is iterated. */
export interface StableFitnessOptions {
  /** The root of the constant that keeps fitness from running off to 0; once small, results depend on it in their scale at most. Default 0.001. */
  readonly delta?: number;
  /** Stop when no fitness changes by more than this share of the largest. Default 1e-13. */
  readonly tolerance?: number;
  /** Stop after so many steps anyhow. Default 100,000. */
  readonly maximumSteps?: number;
}

/** Fitness of regions and complexity of industries on the scale of the source; NaN for empty ones. */
export interface StableFitness {
  readonly fitness: Float64Array;
  readonly complexity: Float64Array;
  readonly steps: number;
  readonly converged: boolean;
}

/**
 * Fitness and complexity in the form that always converges and sends no fitness to 0 (Servedio, Buttà, Mazzilli, Tacchella and
 * Pietronero 2018): `F_r = δ² + Σ_i M_ri/P_i` and `P_i = 1 + Σ_r M_ri/F_r`, the complexity being `1/(P_i − 1)`. An entry above zero is a presence;
 * all is > 0. With fewer regions than industries δ hardly matters, otherwise it sets the scale. Empty regions and industries are NaN.
 */
export function stableFitness(
  incidence: Incidence,
  { delta = 0.001, tolerance = 1e-13, maximumSteps = 100_000 }: StableFitnessOptions = {},
): StableFitness {
  if (!(delta > 0)) throw new RangeError(`A delta of ${delta} keeps nothing from running off; it has to be above 0.`);
  const other = transposed(incidence);
  let fitness = presence(incidence).diversity.map((count) => (count === 0 ? NaN : 1));
  let simplicity = sumOver(other, fitness);
  let [steps, change] = [0, Infinity];
  while (steps < maximumSteps && change > tolerance) {
    const before = fitness;
    simplicity = sumOver(
      other,
      fitness.map((one) => 1 / one),
    );
    fitness = sumOver(
      incidence,
      simplicity.map((one) => 1 / (1 + one)),
    ).map((sum) => delta * delta + sum);
    const largest = fitness.reduce((most, one) => (Number.isNaN(one) ? most : Math.max(most, one)), 0);
    change = largest === 0 ? 0 : largestChange(before, fitness) / largest;
    steps++;
  }
  return { fitness, complexity: simplicity.map((sum) => 1 / sum), steps, converged: change <= tolerance };
}
