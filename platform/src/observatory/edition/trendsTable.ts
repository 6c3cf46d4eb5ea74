import { shiftShare, type ShiftShareParts } from '@asterism/indicators';
import type { Column, Table } from '../../kernel/table.ts';
import type { Category } from '../definitions/definition.ts';
import { categoriesInData } from './categoriesInData.ts';
import { columnsOver, point } from './columns.ts';
import { lifeCycleStage, type LifeCycleStage } from './lifeCycleStage.ts';
import type { RatedYear } from './ratedYear.ts';

/**
 * One row a region and category that had activity in any of the years: growth, the three parts of its change (shift-share, Dunn 1960)
 * between the edition's first and last year, stars gained and lost, and life-cycle stage. What rests on an unknown figure is empty.
 */
export function trendsTable(
  years: readonly RatedYear[],
  regions: readonly string[],
  categories: readonly Category[],
  measure: string,
): Table {
  const parts = changeParts(years, regions.length, categories.length);
  const held = years.map(categoriesInData);
  const rows = histories(years, categories.length).map((history) =>
    trend(history, years, held, parts, history.region * categories.length + history.category),
  );
  const { number, integer, text } = columnsOver(rows);
  const columns: Column[] = [
    text('region', 'Region code', (row) => regions[row.region]!),
    text('category', 'Cluster category code', (row) => categories[row.category]!.code),
    integer('from', 'First year with a known figure', (row) => row.from),
    integer('to', 'Last year with a known figure', (row) => row.to),
    number(`${measure}_from`, `${measure} in the first known year`, (row) => row.valueFrom),
    number(`${measure}_to`, `${measure} in the last known year`, (row) => row.valueTo),
    number('growth', 'Compound growth per year between the first and the last known year', (row) => row.growth),
    number('lq_from', 'Location quotient in the first known year', (row) => row.quotientFrom),
    number('lq_to', 'Location quotient in the last known year', (row) => row.quotientTo),
    number('change', "Change between the edition's first and last year", (row) => row.change),
    number('national', 'Part of the change that growth of all regions and industries explains', (row) => row.national),
    number('industry_mix', "Part that the category's growth beyond the overall growth explains", (row) => row.mix),
    number('regional', "Part that is the region's own: growth beyond the category's", (row) => row.regional),
    integer('stars_from', "Certain stars in the edition's first year", (row) => row.starsFrom),
    integer('stars_to', "Certain stars in the edition's last year", (row) => row.starsTo),
    integer('stars_gained', 'Stars certainly gained between the two', (row) => row.gained),
    integer('stars_lost', 'Stars certainly lost between the two', (row) => row.lost),
    text('stage', 'Life-cycle stage; empty where the figures do not tell', (row) => row.stage),
  ];
  return { name: 'trends', title: 'Trends: how each cluster changed', rows: rows.length, columns };
}

interface History {
  readonly region: number;
  readonly category: number;
  /** Row in each year's rating, -1 where the cluster has none. */
  readonly rowOf: Int32Array;
}

interface Trend {
  readonly region: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly growth: number;
  readonly quotientFrom: number;
  readonly quotientTo: number;
  readonly change: number;
  readonly national: number;
  readonly mix: number;
  readonly regional: number;
  readonly starsFrom: number;
  readonly starsTo: number;
  readonly gained: number;
  readonly lost: number;
  readonly stage: LifeCycleStage | null;
}

function histories(years: readonly RatedYear[], categories: number): History[] {
  const found = new Map<number, History>();
  years.forEach((year, index) => {
    year.sums.region.forEach((region, row) => {
      const category = year.sums.category[row]!;
      const key = region * categories + category;
      let history = found.get(key);
      if (history === undefined) {
        history = { region, category, rowOf: new Int32Array(years.length).fill(-1) };
        found.set(key, history);
      }
      history.rowOf[index] = row;
    });
  });
  return [...found.values()].sort((a, b) => a.region - b.region || a.category - b.category);
}

function trend(
  history: History,
  years: readonly RatedYear[],
  held: readonly Uint8Array[],
  parts: ShiftShareParts,
  cell: number,
): Trend {
  const { region, category, rowOf } = history;
  const absent = (index: number): number =>
    years[index]!.sums.present[region] === 1 && held[index]![category] === 1 ? 0 : NaN;
  const value = years.map((year, index) => (rowOf[index]! < 0 ? absent(index) : point(year.sums.value, rowOf[index]!)));
  const quotient = years.map((year, index) =>
    rowOf[index]! < 0 ? absent(index) : point(year.quotient, rowOf[index]!),
  );
  const first = value.findIndex((figure) => !Number.isNaN(figure));
  const last = value.findLastIndex((figure) => !Number.isNaN(figure));
  const at = <T>(list: readonly T[], index: number): T | undefined => (index < 0 ? undefined : list[index]);
  const valueFrom = at(value, first) ?? NaN;
  const valueTo = at(value, last) ?? NaN;
  const span = last > first ? years[last]!.year - years[first]!.year : 0;
  const end = years.length - 1;
  const stars = (index: number, of: 'stars' | 'starsMax'): number =>
    rowOf[index]! < 0 ? absent(index) : years[index]![of][rowOf[index]!]!;
  return {
    region,
    category,
    from: at(years, first)?.year ?? NaN,
    to: at(years, last)?.year ?? NaN,
    valueFrom,
    valueTo,
    growth: span > 0 && valueFrom > 0 ? (valueTo / valueFrom) ** (1 / span) - 1 : NaN,
    quotientFrom: at(quotient, first) ?? NaN,
    quotientTo: at(quotient, last) ?? NaN,
    change: parts.change[cell]!,
    national: parts.national[cell]!,
    mix: parts.industryMix[cell]!,
    regional: parts.regional[cell]!,
    starsFrom: stars(0, 'stars'),
    starsTo: stars(end, 'stars'),
    gained: Math.max(0, stars(end, 'stars') - stars(0, 'starsMax')),
    lost: Math.max(0, stars(0, 'stars') - stars(end, 'starsMax')),
    stage: lifeCycleStage({ years: years.map(({ year }) => year), value, quotient }),
  };
}

/** Shift-share between the first and the last year, regions × categories row-major. */
function changeParts(years: readonly RatedYear[], regions: number, categories: number): ShiftShareParts {
  const begin = years[0]!;
  const end = years.at(-1)!;
  const [before, after] = [nationOf(begin, end), nationOf(end, begin)];
  return shiftShare(dense(begin, regions, categories), dense(end, regions, categories), regions, categories, {
    before: before.byCategory,
    after: after.byCategory,
    totalBefore: before.overall,
    totalAfter: after.overall,
  }).cells;
}

/** What all regions have together, by category and over all, NaN where unknown: where another year has other regions, over those that both have. */
function nationOf(
  year: RatedYear,
  { sums: { present } }: RatedYear,
): { readonly byCategory: Float64Array; readonly overall: number } {
  const { sums, categoryTotals, overall } = year;
  const held = categoriesInData(year);
  const isSame = sums.present.every((own, region) => own === present[region]);
  const byCategory = Float64Array.from(held, (isHeld, category) => {
    if (isHeld === 0) return NaN;
    return isSame ? point(categoryTotals, category) : 0;
  });
  if (isSame) return { byCategory, overall: known(overall) };
  sums.region.forEach((region, row) => {
    if (present[region] === 1) byCategory[sums.category[row]!]! += point(sums.value, row);
  });
  const totals = sums.regionTotals.low.map((_, region) =>
    sums.present[region] === 1 && present[region] === 1 ? point(sums.regionTotals, region) : 0,
  );
  return { byCategory, overall: totals.reduce((sum, total) => sum + total, 0) };
}

/** Zero where a region has no such cluster, NaN where the figure is unknown or the year's data hold nothing of the region or the category. */
function dense(year: RatedYear, regions: number, categories: number): Float64Array {
  const ofRegion = Float64Array.from(categoriesInData(year), (isHeld) => (isHeld === 1 ? 0 : NaN));
  const matrix = new Float64Array(regions * categories).fill(NaN);
  for (let region = 0; region < regions; region++) {
    if (year.sums.present[region] === 1) matrix.set(ofRegion, region * categories);
  }
  year.sums.region.forEach((region, row) => {
    matrix[region * categories + year.sums.category[row]!] = point(year.sums.value, row);
  });
  return matrix;
}

function known(bounds: { readonly low: number; readonly high: number }): number {
  return bounds.low === bounds.high ? bounds.low : NaN;
}
