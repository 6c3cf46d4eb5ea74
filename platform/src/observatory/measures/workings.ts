import {
  coOccurrence,
  core,
  economicComplexity,
  fitness,
  proximity,
  quotientTable,
  reflections,
  relatedness,
  relatednessDensity,
  stableFitness,
  type Complexity,
  type Core,
  type Fitness,
  type Incidence,
  type Matrix,
  type QuotientOptions,
  type Reflections,
  type StableFitness,
} from '@asterism/indicators';
import { lazily } from '../edition/lazily.ts';
import type { MeasureChoice, RelatednessName } from './measureChoice.ts';
import { unknown } from '../result/unknown.ts';
import type { YearTable } from '../result/yearTable.ts';

/** A year's table with what several measures need, each made once, when first asked for. */
export interface Workings extends YearTable {
  readonly choice: MeasureChoice;
  /** Group of each industry, for related variety; null where the industries are in none. */
  readonly groups: Uint32Array | null;
  /** The year before it in the run; null in the first. */
  readonly before: YearTable | null;
  /** Options for every measure that takes quotients of the economy. */
  readonly against: QuotientOptions;
  readonly shared: Shared;
}

interface Shared {
  /** The specialisations of regions and industries that have enough of them. */
  readonly core: Core;
  /** Location quotients of the categories alone. */
  readonly quotients: Incidence;
  readonly coOccurrences: Matrix;
  readonly proximity: Matrix;
  readonly related: Matrix;
  readonly density: Matrix;
  readonly complexity: Complexity;
  readonly fitness: Fitness;
  readonly stableFitness: StableFitness;
  readonly reflections: Reflections;
}

/** Prepares a year's table for its measures. A least diversity or ubiquity makes presence a matter of the whole table. */
export function workings(
  table: YearTable,
  choice: MeasureChoice,
  groups: Uint32Array | null,
  before: YearTable | null,
): Workings {
  const { leastDiversity, leastUbiquity, order } = choice;
  const { regions, industries } = table;
  const isFiltered = leastDiversity > 1 || leastUbiquity > 1;
  const against = table.everything === null ? {} : { everything: table.everything };
  const shared: Shared = lazily<Shared>({
    core: () =>
      isFiltered
        ? core(table.presence, leastDiversity, leastUbiquity)
        : { incidence: table.presence, droppedRegions: [], droppedIndustries: [] },
    quotients: () => withoutRest(quotientTable(table.economy, against), industries),
    coOccurrences: () => coOccurrence(shared.core.incidence),
    proximity: () => proximity(shared.coOccurrences),
    related: () => relatedBy(choice.relatedness, shared),
    density: () => relatednessDensity(shared.core.incidence, shared.related),
    complexity: () => economicComplexity(shared.core.incidence),
    fitness: () => fitness(shared.core.incidence),
    stableFitness: () => stableFitness(shared.core.incidence),
    reflections: () => reflections(shared.core.incidence, order),
  });
  const presence =
    isFiltered && table.unknown.presence.any
      ? unknown(new Uint8Array(regions.length * industries.length).fill(1), regions.length, industries.length)
      : table.unknown.presence;
  return { ...table, unknown: { ...table.unknown, presence }, choice, groups, before, against, shared };
}

function relatedBy(name: RelatednessName, { coOccurrences, proximity: near }: Shared): Matrix {
  return name === 'proximity' ? near : relatedness(coOccurrences, name);
}

/** Drops the last column of an economy, what is in no category. */
function withoutRest(economy: Incidence, industries: readonly string[]): Incidence {
  if (economy.industries.length === industries.length) return economy;
  const start = new Uint32Array(economy.start.length);
  const industry: number[] = [];
  const value: number[] = [];
  for (let region = 0; region + 1 < start.length; region++) {
    for (let at = economy.start[region]!; at < economy.start[region + 1]!; at++) {
      const column = economy.industry[at]!;
      if (column === industries.length) continue;
      industry.push(column);
      value.push(economy.value[at]!);
    }
    start[region + 1] = industry.length;
  }
  return { ...economy, industries, start, industry: Uint32Array.from(industry), value: Float64Array.from(value) };
}
