import type { Intervals } from './intervals.ts';

/** One year's clusters in any order, each pair of region and category at most once; a pair that is not listed is zero. */
export interface ClusterTable {
  /** Position of the cluster's region among the totals by region. */
  readonly region: Uint32Array;
  /** Position of the cluster's category among the totals by category. */
  readonly category: Uint32Array;
  readonly value: Intervals;
}

/**
 * Totals for the shares. A total that is a sum of its own cells moves with the cluster's own unknown part, and its bounds must
 * be the sums of the cells' bounds; otherwise it is a published figure with bounds of its own, known independently of the cells.
 */
export interface Totals {
  /** By region, over all industries (or over those of the base). */
  readonly region: Intervals;
  readonly regionIsSum: boolean;
  /** By category, over all regions. */
  readonly category: Intervals;
  readonly categoryIsSum: boolean;
  /** Over everything: the sum of the region totals where `categoryIsSum`, else a figure of its own. */
  readonly overallLow: number;
  readonly overallHigh: number;
}
