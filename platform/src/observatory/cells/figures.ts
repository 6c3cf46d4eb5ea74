import type { CellColumns } from './cellColumns.ts';

/**
 * The observations of the years asked for, sorted by year, region, industry, each key once. Codes are positions in the sorted
 * dictionaries, years positions in `years`; `value` is NaN where unknown, the truth then lying in `[low, high]`.
 */
export interface Figures extends CellColumns {
  readonly years: readonly number[];
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly year: Uint16Array;
  /** The observation each figure comes from, for its file and line. */
  readonly observation: Uint32Array;
}

/** Where the figures of each year begin; one entry more than there are years. */
export function yearStarts(figures: Pick<Figures, 'years' | 'year' | 'length'>): Uint32Array {
  const first = new Uint32Array(figures.years.length + 1);
  for (let at = 0; at < figures.length; at++) first[figures.year[at]! + 1]!++;
  for (let year = 0; year < figures.years.length; year++) first[year + 1]! += first[year]!;
  return first;
}
