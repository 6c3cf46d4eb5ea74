import type { Column, Table } from '../../report/table.ts';
import { point, verdictWords, type Meaning } from './columns.ts';
import type { RatedYear } from './ratedYear.ts';
import type { ClusterRows } from './rows.ts';

type Value = (year: RatedYear, row: number) => number;

/** One row a cluster: its figures, shares, ranks and stars. A figure that is not certain is empty and stands between its `_low` and `_high`. */
export function clustersTable(
  rows: ClusterRows,
  regions: readonly string[],
  categories: readonly string[],
  measure: string,
): Table {
  const number = (meaning: Meaning, value: Value): Column => ({ ...meaning, kind: 'number', values: rows.fill(value) });
  const integer = (meaning: Meaning, value: Value): Column => ({
    ...meaning,
    kind: 'integer',
    values: rows.fill(value),
  });
  const star = (name: string, description: string, verdict: (year: RatedYear) => Uint8Array | undefined): Column => ({
    name,
    description: `${description}: yes, no, or possible where it depends on unknown figures; empty where the rules give no such star. After the minimum rule.`,
    kind: 'text',
    dictionary: verdictWords,
    codes: rows.fillCodes((year, row) => verdict(year)?.[row] ?? -1),
  });
  const columns: Column[] = [
    {
      name: 'region',
      description: 'Region code',
      kind: 'text',
      dictionary: regions,
      codes: rows.fillCodes((year, row) => year.sums.region[row]!),
    },
    {
      name: 'category',
      description: 'Cluster category code',
      kind: 'text',
      dictionary: categories,
      codes: rows.fillCodes((year, row) => year.sums.category[row]!),
    },
    integer({ name: 'year', description: 'Year of the figures' }, (year) => year.year),
    number({ name: measure, description: `${capital(measure)} of the category in the region` }, (year, row) =>
      point(year.sums.value, row),
    ),
    number(
      { name: `${measure}_low`, description: `Least ${measure} that the published figures allow` },
      (year, row) => year.sums.value.low[row]!,
    ),
    number(
      { name: `${measure}_high`, description: `Most ${measure} that the published figures allow` },
      (year, row) => year.sums.value.high[row]!,
    ),
    number(
      { name: 'region_total', description: `${capital(measure)} of the region over all industries` },
      (year, row) => point(year.sums.regionTotals, year.sums.region[row]!),
    ),
    number(
      { name: 'category_total', description: `${capital(measure)} of the category over all regions` },
      (year, row) => point(year.categoryTotals, year.sums.category[row]!),
    ),
    number({ name: 'total', description: `${capital(measure)} of all regions and industries` }, (year) =>
      year.overall.low === year.overall.high ? year.overall.low : NaN,
    ),
    number(
      { name: 'share_of_category', description: 'Share of the category over all regions that is in this region' },
      (year, row) => point(year.sums.value, row) / point(year.categoryTotals, year.sums.category[row]!),
    ),
    number(
      {
        name: 'lq',
        description: 'Location quotient: share of the category in the region over its share in all regions',
      },
      (year, row) => point(year.quotient, row),
    ),
    number({ name: 'focus', description: "Share of the region's total that is in the category" }, (year, row) =>
      point(year.focus, row),
    ),
    integer({ name: 'size_rank', description: 'Rank by size within the category, 1 is the largest' }, (year, row) =>
      same(year.size?.ranks.rankLow[row], year.size?.ranks.rankHigh[row]),
    ),
    integer({ name: 'size_n', description: 'Regions with the category, among which the size is ranked' }, (year, row) =>
      same(year.size?.ranks.nLow[row], year.size?.ranks.nHigh[row]),
    ),
    integer({ name: 'focus_rank', description: 'Rank by focus, 1 is the largest share' }, (year, row) =>
      same(year.focusStar?.ranks.rankLow[row], year.focusStar?.ranks.rankHigh[row]),
    ),
    integer({ name: 'focus_n', description: 'Clusters among which the focus is ranked' }, (year, row) =>
      same(year.focusStar?.ranks.nLow[row], year.focusStar?.ranks.nHigh[row]),
    ),
    star('size_star', 'Star for size', (year) => year.size?.verdict),
    star('specialisation_star', 'Star for specialisation', (year) => year.specialisation?.verdict),
    star('focus_star', 'Star for focus', (year) => year.focusStar?.verdict),
    integer({ name: 'stars', description: 'Certain stars, 0 to 3' }, (year, row) => year.stars[row]!),
    integer(
      { name: 'stars_max', description: 'Certain and possible stars together, 0 to 3' },
      (year, row) => year.starsMax[row]!,
    ),
    number(
      { name: 'lq_low', description: 'Least location quotient that the published figures allow' },
      (year, row) => year.quotient.low[row]!,
    ),
    number(
      { name: 'lq_high', description: 'Greatest location quotient that the published figures allow' },
      (year, row) => year.quotient.high[row]!,
    ),
    number(
      { name: 'focus_low', description: 'Least share of the region that the published figures allow' },
      (year, row) => year.focus.low[row]!,
    ),
    number(
      { name: 'focus_high', description: 'Greatest share of the region that the published figures allow' },
      (year, row) => year.focus.high[row]!,
    ),
  ];
  return { name: 'clusters', title: 'Clusters: one region, one category, one year', rows: rows.length, columns };
}

function same(low: number | undefined, high: number | undefined): number {
  return low === undefined || low !== high || low === 0 ? NaN : low;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
