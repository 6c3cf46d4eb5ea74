import type { NationalFigures } from '@asterism/indicators';
import { dense } from '@asterism/indicators';
import type { YearTable } from '../result/yearTable.ts';
import type { Change } from './shiftShareParts.ts';

/** A change with its labels; the last category is what is in none, where there is anything. */
export interface LabelledChange extends Change {
  readonly years: readonly number[];
  readonly regionCodes: readonly string[];
  readonly categoryCodes: readonly string[];
  /** Regions that are in the data of some of the years only: nothing is known of them in the others. */
  readonly comeAndGo: readonly string[];
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
  return Math.abs(rest) <= 1e-9 * Math.abs(total) ? 0 : rest;
}
