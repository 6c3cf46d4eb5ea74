import { gini, shannonEntropy } from '@asterism/indicators';
import type { Column, Table } from '../../kernel/table.ts';
import { columnsOver, point } from './columns.ts';
import { groupOf, groupRows } from './groups.ts';
import type { RatedYear } from './ratedYear.ts';

/** One row a region and year: its total, its stars, and how concentrated and diverse its economy is over the categories. */
export function regionsTable(years: readonly RatedYear[], regions: readonly string[], measure: string): Table {
  const rows = years.flatMap((year) => portraits(year));
  const { number, integer, text } = columnsOver(rows);
  const columns: Column[] = [
    text('region', 'Region code', (row) => regions[row.region]!),
    integer('year', 'Year of the figures', (row) => row.year),
    number(measure, `Total ${measure} over all industries`, (row) => row.total),
    number(`${measure}_low`, `Least total ${measure} that the published figures allow`, (row) => row.totalLow),
    number(`${measure}_high`, `Most total ${measure} that the published figures allow`, (row) => row.totalHigh),
    integer('clusters', 'Categories that certainly have activity in the region', (row) => row.clusters),
    integer('stars_1', 'Clusters with exactly one certain star', (row) => row.withStars[1]!),
    integer('stars_2', 'Clusters with exactly two certain stars', (row) => row.withStars[2]!),
    integer('stars_3', 'Clusters with three certain stars', (row) => row.withStars[3]!),
    integer('stars', 'Certain stars of all clusters together', (row) => row.stars),
    integer('stars_max', 'Certain and possible stars of all clusters together', (row) => row.starsMax),
    number(
      'gini',
      "Gini coefficient of the region's known categories: 0 all alike, near 1 all in one",
      (row) => row.gini,
    ),
    number('diversity', "Shannon entropy of the region's known categories, in bits", (row) => row.diversity),
    number(
      'strong_share_low',
      'Least share of the total that is in strong clusters (two certain stars or more)',
      (row) => row.strongLow,
    ),
    number('strong_share_high', 'Greatest share of the total that can be in strong clusters', (row) => row.strongHigh),
    integer(
      'cells_unknown',
      'Cells of the region with an unknown figure; Gini and diversity leave their categories out, and are empty where these are more than half',
      (row) => row.cellsUnknown,
    ),
  ];
  return { name: 'regions', title: 'Regions', rows: rows.length, columns };
}

interface Portrait {
  readonly region: number;
  readonly year: number;
  readonly total: number;
  readonly totalLow: number;
  readonly totalHigh: number;
  readonly clusters: number;
  readonly withStars: readonly number[];
  readonly stars: number;
  readonly starsMax: number;
  readonly gini: number;
  readonly diversity: number;
  readonly strongLow: number;
  readonly strongHigh: number;
  readonly cellsUnknown: number;
}

function portraits(year: RatedYear): Portrait[] {
  const { sums } = year;
  const groups = groupRows(sums.region, sums.present.length);
  const found: Portrait[] = [];
  for (let region = 0; region < sums.present.length; region++) {
    if (sums.present[region] === 1) found.push(portrait(year, region, groupOf(groups, region)));
  }
  return found;
}

function portrait(year: RatedYear, region: number, rows: Uint32Array): Portrait {
  const { value, regionTotals, regionUnknownCells } = year.sums;
  const withStars = [0, 0, 0, 0];
  const known: number[] = [];
  let clusters = 0;
  let stars = 0;
  let starsMax = 0;
  let strongLow = 0;
  let strongHigh = 0;
  for (const row of rows) {
    withStars[year.stars[row]!]! += 1;
    stars += year.stars[row]!;
    starsMax += year.starsMax[row]!;
    if (value.low[row]! > 0) clusters++;
    if (value.low[row] === value.high[row]) known.push(value.low[row]!);
    if (year.stars[row]! >= 2) strongLow += value.low[row]!;
    if (year.starsMax[row]! >= 2) strongHigh += value.high[row]!;
  }
  const totalLow = regionTotals.low[region]!;
  const totalHigh = regionTotals.high[region]!;
  const parts = known.length * 2 < rows.length ? new Float64Array() : Float64Array.from(known);
  return {
    region,
    year: year.year,
    total: point(regionTotals, region),
    totalLow,
    totalHigh,
    clusters,
    withStars,
    stars,
    starsMax,
    gini: gini(parts),
    diversity: shannonEntropy(parts),
    strongLow: strongLow === 0 ? 0 : strongLow / totalHigh,
    strongHigh: strongHigh === 0 ? 0 : Math.min(1, strongHigh / totalLow),
    cellsUnknown: regionUnknownCells[region]!,
  };
}
