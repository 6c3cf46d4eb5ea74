import type { Intervals, NationalFigures } from '@asterism/indicators';
import { dense } from '@asterism/indicators';
import { nothing, plus, type Interval } from '../cells/interval.ts';
import type { Definition } from '../definitions/definition.ts';
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

/** Brings the tables of several years, which have the same definition, under the regions of them all and its categories that any year's data hold. */
export function changeOf(tables: readonly YearTable[], definition: Definition): LabelledChange {
  const regionCodes = [...new Set(tables.flatMap(({ regions }) => regions))].sort();
  const hasRest = tables.some(({ economy, industries }) => economy.industries.length > industries.length);
  const codes = definition.categories
    .map(({ code }) => code)
    .filter((code) => tables.some(({ industries }) => industries.includes(code)));
  const categoryCodes = hasRest ? [...codes, inNoCategory] : codes;
  const frame = { codes, width: categoryCodes.length };
  return {
    years: tables.map(({ year }) => year),
    regionCodes,
    categoryCodes,
    comeAndGo: regionCodes.filter((code) => tables.some(({ regions }) => !regions.includes(code))),
    lacking: codes.flatMap((category) => {
      const without = tables.filter(({ industries }) => !industries.includes(category));
      return without.length === 0 ? [] : [{ category, years: without.map(({ year }) => year) }];
    }),
    tables: tables.map((table) => laidOut(table, regionCodes, frame)),
    between: tables.map((table) => yearBounds(table, regionCodes, frame)),
    regions: regionCodes.length,
    categories: frame.width,
    nations: tables.slice(1).map((after, step) => {
      const before = tables[step]!;
      return { before: nationOf(before, after.regions, frame), after: nationOf(after, before.regions, frame) };
    }),
  };
}

/** The codes of the categories in order, and how many columns there are with what is in none. */
interface Frame {
  readonly codes: readonly string[];
  readonly width: number;
}

/** Where a year's own columns stand among those of all years. */
function placesIn({ codes }: Frame, { industries }: YearTable): number[] {
  const place = new Map(codes.map((code, at) => [code, at]));
  return industries.map((code) => place.get(code)!);
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
function laidOut(table: YearTable, regionCodes: readonly string[], frame: Frame): Float64Array {
  const { amounts, unknown, industries, regionTotals } = table;
  const { codes, width } = frame;
  const values = dense(amounts).values;
  const laid = new Float64Array(regionCodes.length * width).fill(NaN);
  const place = new Map(regionCodes.map((code, at) => [code, at]));
  const places = placesIn(frame, table);
  for (const [from, code] of table.regions.entries()) {
    const to = place.get(code)! * width;
    let sum = 0;
    for (const [at, column] of places.entries()) {
      const cell = from * industries.length + at;
      laid[to + column] = unknown.amounts.cells[cell] === 1 ? NaN : values[cell]!;
      sum += laid[to + column]!;
    }
    if (width > codes.length) laid[to + codes.length] = left(regionTotals[from]!, sum);
  }
  return laid;
}

function yearBounds(table: YearTable, regionCodes: readonly string[], frame: Frame): YearBounds {
  const { bounds, industries, regions } = table;
  const laid = { cells: empty(regionCodes.length * frame.width), regions: empty(regionCodes.length) };
  const places = placesIn(frame, table);
  const place = new Map(regionCodes.map((code, at) => [code, at]));
  for (const [from, code] of regions.entries()) {
    const to = place.get(code)!;
    const whole = { low: bounds.regions.low[from]!, high: bounds.regions.high[from]! };
    put(laid.regions, to, whole);
    lay(places, frame, laid.cells, to * frame.width, bounds.amounts, from * industries.length, whole);
  }
  return laid;
}

/** All regions together as the year has them, or where another year has others the sums over those that both have. */
function nationOf(table: YearTable, others: readonly string[], frame: Frame): Nation {
  const { bounds, industries, regions } = table;
  const both = new Set(others).intersection(new Set(regions));
  const categories = empty(frame.width);
  const places = placesIn(frame, table);
  if (both.size === regions.length && both.size === others.length) {
    lay(places, frame, categories, 0, bounds.industries, 0, bounds.overall);
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
  lay(places, frame, categories, 0, sums, 0, overall);
  return { categories, overall };
}

/** Lays a year's categories from one place to another, and behind them what `whole` has beside them. */
function lay(
  places: readonly number[],
  frame: Frame,
  to: Intervals,
  first: number,
  from: Intervals,
  begin: number,
  whole: Interval,
): void {
  let [low, high] = [0, 0];
  for (const [at, column] of places.entries()) {
    put(to, first + column, { low: from.low[begin + at]!, high: from.high[begin + at]! });
    low += from.low[begin + at]!;
    high += from.high[begin + at]!;
  }
  if (frame.width > frame.codes.length)
    put(to, first + frame.codes.length, {
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
