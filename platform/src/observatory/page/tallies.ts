import { numbers } from '../../kernel/table.ts';
import type { Reading } from './reading.ts';

/** How many clusters of the headline year there are, and how their stars fall. */
export interface Tallies {
  /** Clusters that certainly have activity. */
  readonly clusters: number;
  /** Clusters whose figure, or a total their stars rest on, is not known to the unit. */
  readonly unknown: number;
  /** Clusters with exactly k certain stars, at k. */
  readonly certain: readonly number[];
  /** Clusters that have k stars or more, certain or possible, at k. */
  readonly upTo: readonly number[];
  /** Clusters with fewer certain than possible stars. */
  readonly open: number;
  readonly stars: number;
  readonly starsMax: number;
}

/** Counts the clusters of the headline year by their stars. */
export function tallies({ edition, measure, clusters: rows }: Reading): Tallies {
  const { clusters } = edition.tables;
  const [low, high] = [numbers(clusters, `${measure}_low`), numbers(clusters, `${measure}_high`)];
  const [stars, starsMax] = [numbers(clusters, 'stars'), numbers(clusters, 'stars_max')];
  const count = (holds: (row: number) => boolean): number => rows.reduce((sum, row) => sum + Number(holds(row)), 0);
  const sum = (values: Float64Array): number => rows.reduce((total, row) => total + values[row]!, 0);
  return {
    clusters: count((row) => low[row]! > 0),
    unknown: count((row) => low[row] !== high[row]),
    certain: [0, 1, 2, 3].map((wanted) => count((row) => stars[row] === wanted && low[row]! > 0)),
    upTo: [0, 1, 2, 3].map((wanted) => count((row) => starsMax[row]! >= wanted)),
    open: count((row) => starsMax[row]! > stars[row]!),
    stars: sum(stars),
    starsMax: sum(starsMax),
  };
}
