import type { CellColumns } from './cellColumns.ts';

/**
 * Region × industry × year at the levels a run chose, sorted by year, region, industry: what every rating rests on.
 * A cell with no entry is zero. `value` is the published figure, NaN where there is none; the truth then lies in `[low, high]`. `high` is
 * Infinity where no published total bounds the cell. Codes are positions in the sorted dictionaries.
 */
export interface Cells extends CellColumns {
  readonly measure: string;
  readonly years: readonly number[];
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly flags: readonly string[];
  readonly year: Uint16Array;
  /**
   * Totals over all industries, `year × regions.length + region`, as published or, where published totals of coarser industries
   * say more than the cells themselves, as these bound them; null where totals are sums of the cells.
   */
  readonly publishedRegionTotals: Bounds | null;
  /**
   * Totals over all rated regions, `year × industries.length + industry`, where published figures of coarser regions say more than the
   * cells themselves; null where they are sums of the cells.
   */
  readonly industryTotals: Bounds | null;
  /** Published figures of the region that stands for all regions (`--total-region`); null where totals are sums. */
  readonly totalRegion: TotalRegion | null;
  readonly levels: ChosenLevels;
}

export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The figures of the total region: by industry (`year × industries.length + industry`) and over all industries (by year). */
export interface TotalRegion {
  readonly code: string;
  readonly byIndustry: Bounds;
  readonly overall: Bounds | null;
}

/** A region that could be rated but for its figures, with the years and the reason. */
export interface UnratedRegion {
  readonly region: string;
  readonly years: readonly number[];
  readonly why: 'unbounded figure' | 'no figure';
}

/** Which of the published levels the run took, in words for the manifest. */
export interface ChosenLevels {
  readonly region: string;
  readonly industry: string;
  readonly regionTotals: 'published' | 'sum of the parts' | 'sum of the parts, bounded by totals of coarser industries';
  readonly categoryTotals: 'published' | 'sum of the parts' | 'sum of the parts, bounded by totals of coarser regions';
  /** Codes left out because they belong to another level or a dead version, with the number of observations. */
  readonly leftOut: readonly { readonly what: string; readonly observations: number }[];
  /** Regions of the rated level that are in no rank and no total of these years, because nothing bounds a figure of theirs, or none is given. */
  readonly unratedRegions: readonly UnratedRegion[];
}
