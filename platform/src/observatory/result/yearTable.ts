import { incidenceFromRows, reaches, type Incidence, type Intervals } from '@asterism/indicators';
import type { CategorySums } from '../edition/categorySums.ts';
import { point } from '../edition/columns.ts';
import { specialise } from '../edition/specialise.ts';
import { totalsViews } from '../edition/totalsViews.ts';
import type { YearFigures } from '../edition/yearFigures.ts';
import { isPoint, unknown, type Unknown } from './unknown.ts';

/** One year's regions and categories (industries, where each is one) as the measures take them, and what of it is unknown. */
export interface YearTable {
  readonly year: number;
  /** The regions that have any cell this year, by their positions in the run's. */
  readonly present: Uint32Array;
  readonly regions: readonly string[];
  /** Those that the year's data hold. */
  readonly industries: readonly string[];
  /** What is known of each region and industry; an unknown amount has no entry. */
  readonly amounts: Incidence;
  /** The same with a last column for all that is in no category, where there is any: each row adds up to the region's total. */
  readonly economy: Incidence;
  /** What everything has by column of the economy, where that is known otherwise than as the sum of the rows. */
  readonly everything: Float64Array | null;
  /** 1 for each pair whose location quotient certainly reaches the least one. */
  readonly presence: Incidence;
  readonly unknown: Readonly<Record<Basis, Unknown>>;
  /** How many cells without a known figure went into each, whether they are unknown here or were taken as absent. */
  readonly unknownCells: {
    readonly regions: Uint32Array;
    readonly industries: Uint32Array;
    readonly cells: Uint32Array;
  };
  /** Totals by region and by industry; NaN where unknown. */
  readonly regionTotals: Float64Array;
  readonly industryTotals: Float64Array;
  readonly overall: number;
  /** What everything lies between: amounts row-major, totals by region and by industry, and over all. */
  readonly bounds: {
    readonly amounts: Intervals;
    readonly regions: Intervals;
    readonly industries: Intervals;
    readonly overall: { readonly low: number; readonly high: number };
  };
}

/** What a measure rests on: the amounts, the location quotients, or whether these reach the least one. */
export type Basis = 'amounts' | 'quotients' | 'presence';

/** Less than this share of a region's total, what its categories leave is nothing but rounding. */
const ROUNDING = 1e-9;

/**
 * Lays out a year's figures; `asRead` are their sums before anything unknown was taken as absent, and `threshold` is the least location
 * quotient that makes a specialisation.
 */
export function yearTable(
  figures: Omit<YearFigures, 'further'>,
  asRead: CategorySums,
  regionCodes: readonly string[],
  threshold: number,
): YearTable {
  const { sums, categories } = figures;
  const present = Uint32Array.from(sums.present.keys()).filter((region) => sums.present[region] === 1);
  const place = new Int32Array(sums.present.length).fill(-1);
  present.forEach((region, at) => (place[region] = at));
  const regions = Array.from(present, (region) => regionCodes[region]!);
  const industries = categories.map(({ code }) => code);
  const width = industries.length;

  const views = totalsViews(figures);
  const bounds = views.at(-1)!;
  const table = { region: sums.region, category: sums.category, value: sums.value };
  const { quotient } = specialise([{ table, views, rows: null }], sums.region.length);

  const amounts = new Float64Array(regions.length * width);
  const between = { low: new Float64Array(amounts.length), high: new Float64Array(amounts.length) };
  const presence = new Float64Array(amounts.length);
  const hidden = {
    amounts: new Uint8Array(amounts.length),
    quotients: new Uint8Array(amounts.length),
    presence: new Uint8Array(amounts.length),
  };
  for (let row = 0; row < sums.region.length; row++) {
    const cell = place[sums.region[row]!]! * width + sums.category[row]!;
    between.low[cell] = sums.value.low[row]!;
    between.high[cell] = sums.value.high[row]!;
    if (isPoint(sums.value, row)) amounts[cell] = sums.value.low[row]!;
    else hidden.amounts[cell] = 1;
    if (!isPoint(quotient, row)) hidden.quotients[cell] = 1;
    if (reaches(quotient.low[row]!, threshold)) presence[cell] = 1;
    else if (reaches(quotient.high[row]!, threshold)) hidden.presence[cell] = 1;
  }

  const regionTotals = Float64Array.from(present, (region) => point(sums.regionTotals, region));
  const industryTotals = Float64Array.from(industries, (_, industry) => point(bounds.category, industry));
  const overall = bounds.overallLow === bounds.overallHigh ? bounds.overallLow : NaN;
  const rest = restOf(amounts, regionTotals, width);
  const inCategories = industryTotals.reduce((sum, total) => sum + total, 0);
  const hasRest = rest.some((left) => left > 0) || overall - inCategories > ROUNDING * overall;
  const isKnown = figures.totalRegion === null && hidden.amounts.every((one) => one === 0);
  return {
    year: figures.year,
    present,
    regions,
    industries,
    amounts: incidenceFromRows(regions, industries, amounts),
    economy: hasRest ? withColumn(regions, industries, amounts, rest) : incidenceFromRows(regions, industries, amounts),
    everything: isKnown ? null : everythingOf(amounts, rest, hasRest, industryTotals, overall),
    presence: incidenceFromRows(regions, industries, presence),
    unknown: {
      amounts: unknown(hidden.amounts, regions.length, width),
      quotients: unknown(hidden.quotients, regions.length, width),
      presence: unknown(hidden.presence, regions.length, width),
    },
    unknownCells: countUnknown(asRead, present, place, width),
    regionTotals,
    industryTotals,
    overall,
    bounds: {
      amounts: between,
      regions: {
        low: Float64Array.from(present, (region) => sums.regionTotals.low[region]!),
        high: Float64Array.from(present, (region) => sums.regionTotals.high[region]!),
      },
      industries: bounds.category,
      overall: { low: bounds.overallLow, high: bounds.overallHigh },
    },
  };
}

function countUnknown(
  sums: CategorySums,
  present: Uint32Array,
  place: Int32Array,
  width: number,
): YearTable['unknownCells'] {
  const cells = new Uint32Array(present.length * width);
  const industries = new Uint32Array(width);
  for (let row = 0; row < sums.region.length; row++) {
    cells[place[sums.region[row]!]! * width + sums.category[row]!] = sums.unknownCells[row]!;
    industries[sums.category[row]!]! += sums.unknownCells[row]!;
  }
  return { regions: present.map((region) => sums.regionUnknownCells[region]!), industries, cells };
}

/** What a region's total holds beside its known categories; 0 where the total is unknown. */
function restOf(amounts: Float64Array, totals: Float64Array, width: number): Float64Array {
  return totals.map((total, region) => {
    let left = total;
    for (let cell = region * width; cell < (region + 1) * width; cell++) left -= amounts[cell]!;
    return left > ROUNDING * total ? left : 0;
  });
}

function withColumn(
  regions: readonly string[],
  industries: readonly string[],
  amounts: Float64Array,
  rest: Float64Array,
): Incidence {
  const width = industries.length;
  const values = new Float64Array(regions.length * (width + 1));
  for (let region = 0; region < regions.length; region++) {
    values.set(amounts.subarray(region * width, (region + 1) * width), region * (width + 1));
    values[region * (width + 1) + width] = rest[region]!;
  }
  return incidenceFromRows(regions, [...industries, '(in no category)'], values);
}

/** Totals by column of the economy as they are known beside the rows, never less than the rows hold. */
function everythingOf(
  amounts: Float64Array,
  rest: Float64Array,
  hasRest: boolean,
  totals: Float64Array,
  overall: number,
): Float64Array {
  const width = totals.length;
  const everything = new Float64Array(width + (hasRest ? 1 : 0));
  for (let cell = 0; cell < amounts.length; cell++) everything[cell % width]! += amounts[cell]!;
  let inCategories = 0;
  for (let industry = 0; industry < width; industry++) {
    const total = totals[industry]!;
    if (!Number.isNaN(total) && !(total === 0 && everything[industry]! > 0)) everything[industry] = total;
    inCategories += everything[industry]!;
  }
  if (hasRest) {
    const left = rest.reduce((sum, one) => sum + one, 0);
    everything[width] = Number.isNaN(overall) ? left : Math.max(overall - inCategories, left);
  }
  return everything;
}
