import type { Intervals, NationalFigures } from '@asterism/indicators';
import { dense } from '@asterism/indicators';
import type { Interval } from '../cells/interval.ts';
import type { YearTable } from '../result/yearTable.ts';

/** What a year's figures lie between: by cell (regions × categories, row-major), by region, by category and over all; NaN where a region is not in the year's data. */
export interface YearBounds {
  readonly cells: Intervals;
  readonly regions: Intervals;
  readonly categories: Intervals;
  readonly overall: Interval;
}

/**
 * What a change is taken apart from, with its labels: tables of two years or more in order, regions × categories, NaN where unknown. The
 * last category is what is in none, where there is anything.
 */
export interface LabelledChange {
  readonly tables: readonly Float64Array[];
  readonly regions: number;
  readonly categories: number;
  /** National figures of each step between neighbouring years. */
  readonly national: readonly NationalFigures[];
  readonly years: readonly number[];
  readonly regionCodes: readonly string[];
  readonly categoryCodes: readonly string[];
  /** Regions that are in the data of some of the years only: nothing is known of them in the others. */
  readonly comeAndGo: readonly string[];
  /** What each year's figures lie between. */
  readonly between: readonly YearBounds[];
}

/** What stands for the industries that no category takes. */
export const inNoCategory = '(in no category)';

/** Brings the tables of several years, which have the same categories, under the regions of them all. */
export function changeOf(tables: readonly YearTable[]): LabelledChange {
  const regionCodes = [...new Set(tables.flatMap(({ regions }) => regions))].sort();
  const hasRest = tables.some(({ economy, industries }) => economy.industries.length > industries.length);
  const codes = tables[0]!.industries;
  const categoryCodes = hasRest ? [...codes, inNoCategory] : codes;
  return {
    years: tables.map(({ year }) => year),
    regionCodes,
    categoryCodes,
    comeAndGo: regionCodes.filter((code) => tables.some(({ regions }) => !regions.includes(code))),
    tables: tables.map((table) => laidOut(table, regionCodes, categoryCodes.length)),
    between: tables.map((table) => yearBounds(table, regionCodes, categoryCodes.length)),
    regions: regionCodes.length,
    categories: categoryCodes.length,
    national: tables.slice(1).map((after, step) => nationalOf(tables[step]!, after, hasRest)),
  };
}

/** Regions × categories; NaN where the region is not in the year's data or the figure is unknown. */
function laidOut(table: YearTable, regionCodes: readonly string[], width: number): Float64Array {
  const { amounts, unknown, industries, regionTotals } = table;
  const values = dense(amounts).values;
  const laid = new Float64Array(regionCodes.length * width).fill(NaN);
  const place = new Map(regionCodes.map((code, at) => [code, at]));
  for (const [from, code] of table.regions.entries()) {
    const to = place.get(code)! * width;
    let known = 0;
    for (let at = 0; at < industries.length; at++) {
      const cell = from * industries.length + at;
      laid[to + at] = unknown.amounts.cells[cell] === 1 ? NaN : values[cell]!;
      known += laid[to + at]!;
    }
    if (width > industries.length) laid[to + industries.length] = left(regionTotals[from]!, known);
  }
  return laid;
}

function yearBounds(
  { bounds, industries, regions }: YearTable,
  regionCodes: readonly string[],
  width: number,
): YearBounds {
  const unknown = (size: number): Intervals => ({
    low: new Float64Array(size).fill(NaN),
    high: new Float64Array(size).fill(NaN),
  });
  const laid = {
    cells: unknown(regionCodes.length * width),
    regions: unknown(regionCodes.length),
    categories: unknown(width),
  };
  const place = new Map(regionCodes.map((code, at) => [code, at]));
  const put = (to: Intervals, at: number, low: number, high: number): void => {
    to.low[at] = low;
    to.high[at] = high;
  };
  const lay = (to: Intervals, first: number, from: Intervals, begin: number, whole: Interval): void => {
    let [low, high] = [0, 0];
    for (let at = 0; at < industries.length; at++) {
      put(to, first + at, from.low[begin + at]!, from.high[begin + at]!);
      low += from.low[begin + at]!;
      high += from.high[begin + at]!;
    }
    if (width > industries.length)
      put(to, first + industries.length, Math.max(0, left(whole.low, high)), Math.max(0, left(whole.high, low)));
  };
  for (const [from, code] of regions.entries()) {
    const to = place.get(code)!;
    const whole = { low: bounds.regions.low[from]!, high: bounds.regions.high[from]! };
    put(laid.regions, to, whole.low, whole.high);
    lay(laid.cells, to * width, bounds.amounts, from * industries.length, whole);
  }
  lay(laid.categories, 0, bounds.industries, 0, bounds.overall);
  return { ...laid, overall: bounds.overall };
}

function nationalOf(before: YearTable, after: YearTable, hasRest: boolean): NationalFigures {
  return {
    before: withRest(before, hasRest),
    after: withRest(after, hasRest),
    totalBefore: before.overall,
    totalAfter: after.overall,
  };
}

function withRest({ industryTotals, overall }: YearTable, hasRest: boolean): Float64Array {
  if (!hasRest) return industryTotals;
  const inCategories = industryTotals.reduce((sum, total) => sum + total, 0);
  return Float64Array.of(...industryTotals, left(overall, inCategories));
}

/** What a total leaves; a hair below or above zero is rounding. */
function left(total: number, taken: number): number {
  const rest = total - taken;
  return Number.isFinite(total) && Math.abs(rest) <= 1e-9 * Math.abs(total) ? 0 : rest;
}
