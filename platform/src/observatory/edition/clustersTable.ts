import type { Column, Table } from '../../kernel/table.ts';
import { verdictWords, type Meaning } from './columns.ts';
import type { RatedYear, Ranks } from './ratedYear.ts';
import { points, sharesOf, spreadOver, type ClusterRows } from './rows.ts';

/** One row a cluster: its figures, shares, ranks and stars. A figure that is not certain is empty and stands between its `_low` and `_high`. */
export function clustersTable(
  rows: ClusterRows,
  regions: readonly string[],
  categories: readonly string[],
  measure: string,
): Table {
  const number = (meaning: Meaning, values: Float64Array): Column => ({ ...meaning, kind: 'number', values });
  const integer = (meaning: Meaning, values: Float64Array): Column => ({ ...meaning, kind: 'integer', values });
  const star = (name: string, description: string, verdict: (year: RatedYear) => Uint8Array | undefined): Column => ({
    name,
    description: `${description}: yes, no, or possible where it depends on unknown figures; empty where the rules give no such star. After the minimum rule.`,
    kind: 'text',
    dictionary: verdictWords,
    codes: rows.codes((year) => verdict(year) ?? null),
  });
  const ofRegion = rows.column((year) => spreadOver(year.sums.region, points(year.sums.regionTotals)));
  const ofCategory = rows.column((year) => spreadOver(year.sums.category, points(year.categoryTotals)));
  const size = rows.points((year) => year.sums.value);
  const name = capital(measure);
  const columns: Column[] = [
    {
      name: 'region',
      description: 'Region code',
      kind: 'text',
      dictionary: regions,
      codes: rows.codes((year) => year.sums.region),
    },
    {
      name: 'category',
      description: 'Cluster category code',
      kind: 'text',
      dictionary: categories,
      codes: rows.codes((year) => year.sums.category),
    },
    integer(
      { name: 'year', description: 'Year of the figures' },
      rows.constant((year) => year.year),
    ),
    number({ name: measure, description: `${name} of the category in the region` }, size),
    number(
      { name: `${measure}_low`, description: `Least ${measure} that the published figures allow` },
      rows.column((year) => year.sums.value.low),
    ),
    number(
      { name: `${measure}_high`, description: `Most ${measure} that the published figures allow` },
      rows.column((year) => year.sums.value.high),
    ),
    number({ name: 'region_total', description: `${name} of the region over all industries` }, ofRegion),
    number({ name: 'category_total', description: `${name} of the category over all regions` }, ofCategory),
    number(
      { name: 'total', description: `${name} of all regions and industries` },
      rows.constant(({ overall }) => (overall.low === overall.high ? overall.low : NaN)),
    ),
    number(
      { name: 'share_of_category', description: 'Share of the category over all regions that is in this region' },
      sharesOf(size, ofCategory),
    ),
    number(
      {
        name: 'lq',
        description: 'Location quotient: share of the category in the region over its share in all regions',
      },
      rows.points((year) => year.quotient),
    ),
    number(
      { name: 'focus', description: "Share of the region's total that is in the category" },
      rows.points((year) => year.focus),
    ),
    integer(
      { name: 'size_rank', description: 'Rank by size within the category, 1 is the largest' },
      rows.column((year) => rank(year.size?.ranks)),
    ),
    integer(
      { name: 'size_n', description: 'Regions with the category, among which the size is ranked' },
      rows.column((year) => ranked(year.size?.ranks)),
    ),
    integer(
      { name: 'focus_rank', description: 'Rank by focus, 1 is the largest share' },
      rows.column((year) => rank(year.focusStar?.ranks)),
    ),
    integer(
      { name: 'focus_n', description: 'Clusters among which the focus is ranked' },
      rows.column((year) => ranked(year.focusStar?.ranks)),
    ),
    star('size_star', 'Star for size', (year) => year.size?.verdict),
    star('specialisation_star', 'Star for specialisation', (year) => year.specialisation?.verdict),
    star('focus_star', 'Star for focus', (year) => year.focusStar?.verdict),
    integer(
      { name: 'stars', description: 'Certain stars, 0 to 3' },
      rows.column((year) => year.stars),
    ),
    integer(
      { name: 'stars_max', description: 'Certain and possible stars together, 0 to 3' },
      rows.column((year) => year.starsMax),
    ),
    number(
      { name: 'lq_low', description: 'Least location quotient that the published figures allow' },
      rows.column((year) => year.quotient.low),
    ),
    number(
      { name: 'lq_high', description: 'Greatest location quotient that the published figures allow' },
      rows.column((year) => year.quotient.high),
    ),
    number(
      { name: 'focus_low', description: 'Least share of the region that the published figures allow' },
      rows.column((year) => year.focus.low),
    ),
    number(
      { name: 'focus_high', description: 'Greatest share of the region that the published figures allow' },
      rows.column((year) => year.focus.high),
    ),
  ];
  return { name: 'clusters', title: 'Clusters: one region, one category, one year', rows: rows.length, columns };
}

function rank(ranks: Ranks | undefined): Float64Array | null {
  return ranks === undefined ? null : meeting(ranks.rankLow, ranks.rankHigh);
}

function ranked(ranks: Ranks | undefined): Float64Array | null {
  return ranks === undefined ? null : meeting(ranks.nLow, ranks.nHigh);
}

/** The number both agree on; NaN where they don't, or it is 0: not in the ranking. */
function meeting(low: Int32Array | Uint32Array, high: Int32Array | Uint32Array): Float64Array {
  const met = new Float64Array(low.length);
  for (let row = 0; row < met.length; row++) met[row] = low[row] === 0 || low[row] !== high[row] ? NaN : low[row]!;
  return met;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
