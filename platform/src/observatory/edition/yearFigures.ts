import type { Intervals } from '@asterism/indicators';
import type { Category } from '../definitions/definition.ts';
import type { CategorySums } from './categorySums.ts';

/** What one year's rating needs beside the rules. */
export interface YearFigures {
  readonly year: number;
  readonly measure: string;
  readonly sums: CategorySums;
  readonly categories: readonly Category[];
  /** Whether region totals are figures of their own, not the sums of the clusters and the rest. */
  readonly regionTotalsArePublished: boolean;
  /** By category, how many of its industries the data hold, and how many it has. */
  readonly coverage: { readonly found: Uint32Array; readonly of: Uint32Array };
  /** Figures of the total region by category and over all industries; null where totals are sums over the regions. */
  readonly totalRegion: {
    readonly categories: Intervals;
    readonly overall: { readonly low: number; readonly high: number };
  } | null;
  /** What coarser regions' figures say of the sums over the rated regions, by category and over all; null where they say nothing. */
  readonly categoryBounds: Intervals | null;
  readonly overallBounds: { readonly low: number; readonly high: number } | null;
  /** Further measures that the preset's rules ask for, row for row as `sums`. */
  readonly further: ReadonlyMap<string, Intervals>;
}
