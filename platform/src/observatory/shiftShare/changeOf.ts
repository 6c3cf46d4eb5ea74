import type { Intervals, NationalFigures } from '@asterism/indicators';
import { dense } from '@asterism/indicators';
import { nothing, plus, type Interval } from '../cells/interval.ts';
import type { YearTable } from '../result/yearTable.ts';

/** What a year's figures lie between: by cell (regions × categories, row-major) and by region; NaN where a region or a category is not in the year's data. */
export interface YearBounds {
  readonly cells: Intervals;
  readonly regions: Intervals;
}

/** What all regions have together, by category and over all; NaN where a category is not in the year's data. */
export interface Nation {
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
  /** The nation of each step between neighbouring years, over the same regions at both ends: all, or where some come or go those that are in the data of both. */
  readonly nations: readonly { readonly before: Nation; readonly after: Nation }[];
  readonly years: readonly number[];
  readonly regionCodes: readonly string[];
  readonly categoryCodes: readonly string[];
  /** Regions that are in the data of some of the years only: nothing is known of them in the others. */
  readonly comeAndGo: readonly string[];
  /** Categories that are in the data of some of the years only, with the years that lack them. */
  readonly lacking: readonly { readonly category: string; readonly years: readonly number[] }[];
  /** What each year's figures lie between. */
  readonly between: readonly YearBounds[];
}

/** What stands for the industries that no category takes. */
export const inNoCategory = '(in no category)';

/** Brings the tables of several years, which have the same categories, under the regions of them all. */
export function changeOf(years: readonly YearTable[]): LabelledChange {
  const tables = withoutAbsent(years);
  const regionCodes = [...new Set(tables.flatMap(({ regions }) => regions))].sort();
  const hasRest = tables.some(({ economy, industries }) => economy.industries.length > industries.length);
  const codes = tables[0]!.industries;
  const categoryCodes = hasRest ? [...codes, inNoCategory] : codes;
  const width = categoryCodes.length;
  return {
    years: tables.map(({ year }) => year),
    regionCodes,
    categoryCodes,
    comeAndGo: regionCodes.filter((code) => tables.some(({ regions }) => !regions.includes(code))),
    lacking: codes.flatMap((category, at) => {
      const without = tables.filter(({ held }) => held[at] === 0);
      return without.length === 0 ? [] : [{ category, years: without.map(({ year }) => year) }];
    }),
    tables: tables.map((table) => laidOut(table, regionCodes, width)),
    between: tables.map((table) => yearBounds(table, regionCodes, width)),
    regions: regionCodes.length,
    categories: width,
    nations: tables.slice(1).map((after, step) => {
      const before = tables[step]!;
      return { before: nationOf(before, after.regions, width), after: nationOf(after, before.regions, width) };
    }),
  };
}

/** The tables in which a category that none of them holds counts as none, so that it leaves nothing open. */
function withoutAbsent(tables: readonly YearTable[]): YearTable[] {
  const isAbsent = tables[0]!.industries.map((_, at) => tables.every(({ held }) => held[at] === 0));
  return tables.map((table) => ({ ...table, held: table.held.map((own, at) => (isAbsent[at] === true ? 1 : own)) }));
}

/** The nation's figures of each step where they are known; NaN where not. */
export function nationalFiguresOf({ nations }: Pick<LabelledChange, 'nations'>): NationalFigures[] {
  return nations.map(({ before, after }) => ({
    before: known(before.categories),
    after: known(after.categories),
    totalBefore: before.overall.low === before.overall.high ? before.overall.low : NaN,
    totalAfter: after.overall.low === after.overall.high ? after.overall.low : NaN,
  }));
}

function known({ low, high }: Intervals): Float64Array {
  return low.map((least, at) => (least === high[at] ? least : NaN));
}

/** Regions × categories; NaN where the region or the category is not in the year's data or the figure is unknown. */
function laidOut(table: YearTable, regionCodes: readonly string[], width: number): Float64Array {
  const { amounts, unknown, industries, held, regionTotals } = table;
  const values = dense(amounts).values;
  const laid = new Float64Array(regionCodes.length * width).fill(NaN);
  const place = new Map(regionCodes.map((code, at) => [code, at]));
  for (const [from, code] of table.regions.entries()) {
    const to = place.get(code)! * width;
    let sum = 0;
    for (let at = 0; at < industries.length; at++) {
      if (held[at] === 0) continue;
      const cell = from * industries.length + at;
      laid[to + at] = unknown.amounts.cells[cell] === 1 ? NaN : values[cell]!;
      sum += laid[to + at]!;
    }
    if (width > industries.length) laid[to + industries.length] = left(regionTotals[from]!, sum);
  }
  return laid;
}

function yearBounds(table: YearTable, regionCodes: readonly string[], width: number): YearBounds {
  const { bounds, industries, regions } = table;
  const laid = { cells: empty(regionCodes.length * width), regions: empty(regionCodes.length) };
  const place = new Map(regionCodes.map((code, at) => [code, at]));
  for (const [from, code] of regions.entries()) {
    const to = place.get(code)!;
    const whole = { low: bounds.regions.low[from]!, high: bounds.regions.high[from]! };
    put(laid.regions, to, whole);
    lay(table, width, laid.cells, to * width, bounds.amounts, from * industries.length, whole);
  }
  return laid;
}

/** All regions together as the year has them, or where another year has others the sums over those that both have. */
function nationOf(table: YearTable, others: readonly string[], width: number): Nation {
  const { bounds, industries, regions } = table;
  const both = new Set(others).intersection(new Set(regions));
  const categories = empty(width);
  if (both.size === regions.length && both.size === others.length) {
    lay(table, width, categories, 0, bounds.industries, 0, bounds.overall);
    return { categories, overall: bounds.overall };
  }
  const sums = { low: new Float64Array(industries.length), high: new Float64Array(industries.length) };
  let overall = nothing;
  for (const [from, code] of regions.entries()) {
    if (!both.has(code)) continue;
    overall = plus(overall, { low: bounds.regions.low[from]!, high: bounds.regions.high[from]! });
    for (let at = 0; at < industries.length; at++) {
      sums.low[at]! += bounds.amounts.low[from * industries.length + at]!;
      sums.high[at]! += bounds.amounts.high[from * industries.length + at]!;
    }
  }
  lay(table, width, categories, 0, sums, 0, overall);
  return { categories, overall };
}

/** Lays the categories that a year's data hold from one place to another, and behind them what `whole` has beside them. */
function lay(
  { industries, held }: YearTable,
  width: number,
  to: Intervals,
  first: number,
  from: Intervals,
  begin: number,
  whole: Interval,
): void {
  let [low, high] = [0, 0];
  for (let at = 0; at < industries.length; at++) {
    if (held[at] === 0) continue;
    put(to, first + at, { low: from.low[begin + at]!, high: from.high[begin + at]! });
    low += from.low[begin + at]!;
    high += from.high[begin + at]!;
  }
  if (width > industries.length)
    put(to, first + industries.length, {
      low: Math.max(0, left(whole.low, high)),
      high: Math.max(0, left(whole.high, low)),
    });
}

function put(to: Intervals, at: number, { low, high }: Interval): void {
  to.low[at] = low;
  to.high[at] = high;
}

function empty(size: number): Intervals {
  return { low: new Float64Array(size).fill(NaN), high: new Float64Array(size).fill(NaN) };
}

/** What a total leaves; a hair below or above zero is rounding. */
function left(total: number, taken: number): number {
  const rest = total - taken;
  return Number.isFinite(total) && Math.abs(rest) <= 1e-9 * Math.abs(total) ? 0 : rest;
}
