import { fitness, type Fitness } from './fitness.ts';
import { nestedness } from './nestedness.ts';
import { found, spread, withEmpty } from './vectors/peerForms.ts';
import type { VectorCase, VectorCheck, VectorInput } from './vectors/vectorCheck.ts';

const small: readonly VectorCase[] = ['small20x15'];
const edge: readonly VectorCase[] = ['edge8x6'];
const fixedPoint = (input: VectorInput): Fitness => fitness(found(input));
const after = (input: VectorInput, steps: number): Fitness =>
  fitness(found(input), { maximumSteps: steps, tolerance: 0 });

/** How the peers’ fitness and complexity come out of ours. */
export const fitnessVectors: readonly VectorCheck[] = [
  { indicator: 'oracle.fitness', compute: (input) => fixedPoint(input).fitness },
  { indicator: 'oracle.fitness_complexity', compute: (input) => fixedPoint(input).complexity },
  {
    indicator: 'fermi.fitness_tacchella',
    cases: edge,
    explained:
      'Apart from the region of the other part all fitness goes to 0 and never stands still; the peer stops elsewhere, at 1e-14.',
  },
  {
    indicator: 'fermi.fitness_tacchella',
    compute: (input) => withEmpty(fixedPoint(input).fitness),
    explained: 'Means are over empty regions too, whose fitness is 0.',
  },
  {
    indicator: 'fermi.complexity_tacchella',
    compute: (input) => withEmpty(fixedPoint(input).complexity),
    explained: 'Means are over empty industries too, whose complexity is 0.',
  },
  {
    indicator: 'fermi.*_servedio',
    explained:
      'Takes fitness and complexity to a sum of 1 in each step, which the source (Servedio et al. 2018) does not, so that the constants of 1 outweigh the data.',
  },
  {
    indicator: 'fermi.nodf',
    compute: (input) => {
      const { regions, industries } = nestedness(found(input));
      return (regions + industries) / 2;
    },
    explained: 'The plain mean of both sides, however many pairs each has; the source pools the pairs.',
  },
  ...[20, 200].map((rounds): VectorCheck => ({
    indicator: `economiccomplexity.complexity_fitness${rounds === 200 ? '_200' : ''}`,
    compute: (input) => {
      const result = after(input, rounds - 1);
      return { complexity_index_country: result.fitness, complexity_index_product: result.complexity };
    },
    explained: `Stops after ${rounds - 1} steps, wherever it is by then.`,
  })),
  {
    indicator: 'pecan.complexity_fc',
    compute: (input) => ({
      eci: withEmpty(after(input, 19).fitness),
      pci: withEmpty(after(input, 19).complexity),
    }),
    explained: 'Stops after 19 steps; means are over empty regions and industries too, whose values are 0.',
  },
  {
    indicator: 'reks.fitness',
    cases: small,
    explained: 'NA throughout: given up after 200 steps, where 346 are needed.',
  },
  {
    indicator: 'reks.fitness',
    cases: edge,
    explained: 'Stops as soon as no value grows by more than 1e-10; those that fall by more are not looked at.',
  },
  {
    indicator: 'reks.fitness',
    compute: (input) => ({
      fitness: spread(input, 'region', fixedPoint(input).fitness),
      complexity: spread(input, 'industry', fixedPoint(input).complexity),
    }),
  },
];
