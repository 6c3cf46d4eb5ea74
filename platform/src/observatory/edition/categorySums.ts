import type { Intervals } from '@asterism/indicators';
import type { Bounds, Cells } from '../cells/cells.ts';
import type { YearMatching } from '../definitions/yearMatching.ts';

/** One year of one measure by region and category, rows sorted by region, then category; pairs that are certainly zero have no row. */
export interface CategorySums {
  readonly region: Uint32Array;
  readonly category: Uint32Array;
  readonly value: Intervals;
  /** How many cells with an unknown figure went into the row. */
  readonly unknownCells: Uint32Array;
  /** By region, over all industries, whether a category takes them or not. */
  readonly regionTotals: Intervals;
  /** Whether the region has any cell this year. */
  readonly present: Uint8Array;
  /** By region, how many cells of any industry are unknown. */
  readonly regionUnknownCells: Uint32Array;
}

/** Adds the cells of one year (by its position) into categories, each industry with its weights; bounds add up to bounds. */
export function categorySums(
  cells: Cells,
  yearIndex: number,
  matching: YearMatching,
  categories: number,
): CategorySums {
  const [begin, end] = yearRange(cells, yearIndex);
  const regions = cells.regions.length;
  const regionTotals = { low: new Float64Array(regions), high: new Float64Array(regions) };
  const present = new Uint8Array(regions);
  const regionUnknownCells = new Uint32Array(regions);
  const low = new Float64Array(categories);
  const high = new Float64Array(categories);
  const unknown = new Uint32Array(categories);
  const rows = new RowBuffer(Math.min(regions * categories, (end - begin) * mostEntries(matching)));

  for (let at = begin; at < end;) {
    const region = cells.region[at]!;
    let totalLow = 0;
    let totalHigh = 0;
    low.fill(0);
    high.fill(0);
    unknown.fill(0);
    for (; at < end && cells.region[at] === region; at++) {
      const cellLow = cells.low[at]!;
      const cellHigh = cells.high[at]!;
      const isUnknown = cellLow === cellHigh ? 0 : 1;
      totalLow += cellLow;
      totalHigh += cellHigh;
      regionUnknownCells[region]! += isUnknown;
      const industry = cells.industry[at]!;
      for (let entry = matching.first[industry]!; entry < matching.first[industry + 1]!; entry++) {
        const category = matching.category[entry]!;
        const weight = matching.weight[entry]!;
        if (matching.isPart[entry] === 0) low[category]! += weight * cellLow;
        high[category]! += weight * cellHigh;
        unknown[category]! += isUnknown | matching.isPart[entry]!;
      }
    }
    regionTotals.low[region] = withoutRounding(totalLow);
    regionTotals.high[region] = withoutRounding(totalHigh);
    present[region] = 1;
    for (let category = 0; category < categories; category++) {
      if (high[category]! > 0)
        rows.add(
          region,
          category,
          withoutRounding(low[category]!),
          withoutRounding(high[category]!),
          unknown[category]!,
        );
    }
  }
  const published = cells.publishedRegionTotals;
  if (published !== null) copyYear(published, yearIndex, regionTotals);
  return { ...rows.trimmed(), regionTotals, present, regionUnknownCells };
}

/** Figures by industry, `year × industries + industry`, of one year added into categories. */
export function byCategory(figures: Bounds, yearIndex: number, matching: YearMatching, categories: number): Intervals {
  const industries = matching.first.length - 1;
  const sums = { low: new Float64Array(categories), high: new Float64Array(categories) };
  for (let industry = 0; industry < industries; industry++) {
    const at = yearIndex * industries + industry;
    for (let entry = matching.first[industry]!; entry < matching.first[industry + 1]!; entry++) {
      if (matching.isPart[entry] === 0)
        sums.low[matching.category[entry]!]! += matching.weight[entry]! * figures.low[at]!;
      sums.high[matching.category[entry]!]! += matching.weight[entry]! * figures.high[at]!;
    }
  }
  return sums;
}

/** Figures by industry of one year, over all industries. */
export function overIndustries(figures: Bounds, yearIndex: number, industries: number): { low: number; high: number } {
  const sum = (values: Float64Array): number =>
    values.subarray(yearIndex * industries, (yearIndex + 1) * industries).reduce((total, value) => total + value, 0);
  return { low: sum(figures.low), high: sum(figures.high) };
}

/** A sum of decimals such as 1000.1 + 1000.2 without the hair that binary addition leaves, so that equal sums tie: to a millionth. */
function withoutRounding(sum: number): number {
  return Number.isInteger(sum) || !(Math.abs(sum) < 2 ** 32) ? sum : Math.round(sum * 1e6) / 1e6;
}

/** Where the cells of a year begin and end. */
export function yearRange(cells: Cells, yearIndex: number): [begin: number, end: number] {
  const year = cells.years[yearIndex]!;
  return [firstAtLeast(cells.year, year), firstAtLeast(cells.year, year + 1)];
}

function mostEntries(matching: YearMatching): number {
  let most = 0;
  for (let industry = 0; industry + 1 < matching.first.length; industry++) {
    most = Math.max(most, matching.first[industry + 1]! - matching.first[industry]!);
  }
  return most;
}

function firstAtLeast(sorted: Uint16Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function copyYear(from: Bounds, yearIndex: number, to: Intervals): void {
  const regions = to.low.length;
  to.low.set(from.low.subarray(yearIndex * regions, (yearIndex + 1) * regions));
  to.high.set(from.high.subarray(yearIndex * regions, (yearIndex + 1) * regions));
}

class RowBuffer {
  readonly #region: Uint32Array;
  readonly #category: Uint32Array;
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #unknown: Uint32Array;
  #length = 0;

  constructor(capacity: number) {
    this.#region = new Uint32Array(capacity);
    this.#category = new Uint32Array(capacity);
    this.#low = new Float64Array(capacity);
    this.#high = new Float64Array(capacity);
    this.#unknown = new Uint32Array(capacity);
  }

  add(region: number, category: number, low: number, high: number, unknown: number): void {
    const at = this.#length++;
    this.#region[at] = region;
    this.#category[at] = category;
    this.#low[at] = low;
    this.#high[at] = high;
    this.#unknown[at] = unknown;
  }

  trimmed(): { region: Uint32Array; category: Uint32Array; value: Intervals; unknownCells: Uint32Array } {
    const length = this.#length;
    return {
      region: this.#region.slice(0, length),
      category: this.#category.slice(0, length),
      value: { low: this.#low.slice(0, length), high: this.#high.slice(0, length) },
      unknownCells: this.#unknown.slice(0, length),
    };
  }
}
