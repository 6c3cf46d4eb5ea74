import { locationalGini } from '@asterism/indicators';
import type { Column, Table } from '../../kernel/table.ts';
import type { Category } from '../definitions/definition.ts';
import { categoriesInData } from './categoriesInData.ts';
import { columnsOver, point } from './columns.ts';
import { groupOf, groupRows } from './groups.ts';
import type { RatedYear } from './ratedYear.ts';

/** One row a category and year: its total, the cut-offs its regions had to reach, its stars, and its concentration over regions. */
export function categoriesTable(years: readonly RatedYear[], categories: readonly Category[], measure: string): Table {
  const rows = years.flatMap((year) => summaries(year, categories));
  const { number, integer, text } = columnsOver(rows);
  const columns: Column[] = [
    text('category', 'Cluster category code', (row) => row.category.code),
    text('title', 'Title of the category', (row) => row.category.title),
    text('kind', 'Traded, local or emerging, where the definition says', (row) => row.category.kind ?? null),
    integer('year', 'Year of the figures', (row) => row.year),
    integer(
      'industries_found',
      'Industries of the category that the data hold; where none, nothing is known of it',
      (row) => row.found,
    ),
    integer('industries', 'Industries of the category in the definition', (row) => row.of),
    number(measure, `Total ${measure} over all regions`, (row) => row.total),
    number(`${measure}_low`, `Least total ${measure} that the published figures allow`, (row) => row.totalLow),
    number(`${measure}_high`, `Most total ${measure} that the published figures allow`, (row) => row.totalHigh),
    integer('regions', 'Regions that certainly have the category', (row) => row.regions),
    integer('regions_max', 'Regions that certainly or possibly have it', (row) => row.regionsMax),
    number('size_cutoff_low', 'Size that still earns the size star, least', (row) => row.sizeLow),
    number('size_cutoff_high', 'Size that still earns the size star, most', (row) => row.sizeHigh),
    number(
      'specialisation_cutoff_low',
      'Location quotient that still earns the specialisation star, least',
      (row) => row.quotientLow,
    ),
    number(
      'specialisation_cutoff_high',
      'Location quotient that still earns the specialisation star, most',
      (row) => row.quotientHigh,
    ),
    integer('stars_1', 'Clusters with exactly one certain star', (row) => row.withStars[1]!),
    integer('stars_2', 'Clusters with exactly two certain stars', (row) => row.withStars[2]!),
    integer('stars_3', 'Clusters with three certain stars', (row) => row.withStars[3]!),
    integer('stars', 'Certain stars of all clusters together', (row) => row.stars),
    integer('stars_max', 'Certain and possible stars of all clusters together', (row) => row.starsMax),
    number(
      'gini',
      'Locational Gini: 0 spread like all activity, near 1 in one place; over regions where category and total are known; empty where they are fewer than half',
      (row) => row.gini,
    ),
    integer('cells_unknown', 'Cells of the category with an unknown figure', (row) => row.cellsUnknown),
  ];
  return { name: 'categories', title: 'Cluster categories', rows: rows.length, columns };
}

interface Summary {
  readonly category: Category;
  readonly year: number;
  readonly found: number;
  readonly of: number;
  readonly total: number;
  readonly totalLow: number;
  readonly totalHigh: number;
  readonly regions: number;
  readonly regionsMax: number;
  readonly sizeLow: number;
  readonly sizeHigh: number;
  readonly quotientLow: number;
  readonly quotientHigh: number;
  readonly withStars: readonly number[];
  readonly stars: number;
  readonly starsMax: number;
  readonly gini: number;
  readonly cellsUnknown: number;
}

function summaries(year: RatedYear, categories: readonly Category[]): Summary[] {
  const groups = groupRows(year.sums.category, categories.length);
  const held = categoriesInData(year);
  return categories.map((category, code) => summary(year, category, code, groupOf(groups, code), held[code] === 1));
}

function summary(year: RatedYear, category: Category, code: number, rows: Uint32Array, isInData: boolean): Summary {
  const { value, unknownCells } = year.sums;
  const withStars = [0, 0, 0, 0];
  let regions = 0;
  let stars = 0;
  let starsMax = 0;
  let cellsUnknown = 0;
  for (const row of rows) {
    withStars[year.stars[row]!]! += 1;
    stars += year.stars[row]!;
    starsMax += year.starsMax[row]!;
    cellsUnknown += unknownCells[row]!;
    if (value.low[row]! > 0) regions++;
  }
  const first = rows[0];
  const ifInData = (figure: number): number => (isInData ? figure : NaN);
  return {
    category,
    year: year.year,
    found: year.coverage.found[code]!,
    of: year.coverage.of[code]!,
    total: ifInData(point(year.categoryTotals, code)),
    totalLow: ifInData(year.categoryTotals.low[code]!),
    totalHigh: ifInData(year.categoryTotals.high[code]!),
    regions: ifInData(regions),
    regionsMax: ifInData(rows.length),
    sizeLow: first === undefined ? NaN : (year.size?.ranks.cutoff.low[first] ?? NaN),
    sizeHigh: first === undefined ? NaN : (year.size?.ranks.cutoff.high[first] ?? NaN),
    quotientLow: first === undefined ? NaN : (year.specialisation?.cutoff.low[first] ?? NaN),
    quotientHigh: first === undefined ? NaN : (year.specialisation?.cutoff.high[first] ?? NaN),
    withStars: withStars.map(ifInData),
    stars: ifInData(stars),
    starsMax: ifInData(starsMax),
    gini: concentration(year, rows),
    cellsUnknown,
  };
}

/** Regions that have none of the category count with zero; regions where either figure is unknown are left out; where half are, nothing is said. */
function concentration(year: RatedYear, rows: Uint32Array): number {
  const { present, regionTotals, value, region } = year.sums;
  const own = new Float64Array(present.length);
  for (const row of rows) own[region[row]!] = point(value, row);
  const ofCategory = new Float64Array(present.length);
  const ofAll = new Float64Array(present.length);
  let rated = 0;
  let known = 0;
  for (let code = 0; code < present.length; code++) {
    if (present[code] === 0) continue;
    rated++;
    const all = point(regionTotals, code);
    if (Number.isNaN(own[code]!) || Number.isNaN(all)) continue;
    ofCategory[known] = own[code]!;
    ofAll[known++] = all;
  }
  return known * 2 < rated ? NaN : locationalGini(ofCategory.subarray(0, known), ofAll.subarray(0, known));
}
