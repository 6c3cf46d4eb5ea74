import type { Intervals } from '@asterism/indicators';
import type { Column, Table } from '../../report/table.ts';
import type { Meaning } from './columns.ts';
import type { RatedYear, Ranks } from './ratedYear.ts';
import type { ClusterRows } from './rows.ts';

type Value = (year: RatedYear, row: number) => number;

/**
 * What each cluster's stars rest on, row for row as the clusters: totals with bounds, the cut-off each rule came to, ranks, and the
 * margin: how far the value is from the cut-off in the value's unit, negative where it falls short. Per cent of the cut-off follows from both.
 */
export function proofTable(
  rows: ClusterRows,
  regions: readonly string[],
  categories: readonly string[],
  minimum: number,
): Table {
  const column = (kind: 'number' | 'integer', meaning: Meaning, value: Value): Column => ({
    ...meaning,
    kind,
    values: rows.fill(value),
  });
  const bounds = (
    name: string,
    description: string,
    of: (year: RatedYear) => Intervals | null,
    at: Value,
  ): Column[] => [
    column(
      'number',
      { name: `${name}_low`, description: `${description}, least` },
      (year, row) => of(year)?.low[at(year, row)] ?? NaN,
    ),
    column(
      'number',
      { name: `${name}_high`, description: `${description}, most` },
      (year, row) => of(year)?.high[at(year, row)] ?? NaN,
    ),
  ];
  const itself: Value = (_, row) => row;
  const ranked = (name: string, ranks: (year: RatedYear) => Ranks | undefined): Column[] => [
    column(
      'integer',
      { name: `${name}_rank_low`, description: `Best rank by ${name} that the figures allow` },
      (year, row) => ranked0(ranks(year)?.rankLow[row]),
    ),
    column(
      'integer',
      { name: `${name}_rank_high`, description: `Worst rank by ${name} that the figures allow` },
      (year, row) => ranked0(ranks(year)?.rankHigh[row]),
    ),
    column(
      'integer',
      { name: `${name}_n_low`, description: `Fewest clusters that can be in the ranking by ${name}` },
      (year, row) => ranks(year)?.nLow[row] ?? NaN,
    ),
    column(
      'integer',
      { name: `${name}_n_high`, description: `Most clusters that can be in the ranking by ${name}` },
      (year, row) => ranks(year)?.nHigh[row] ?? NaN,
    ),
  ];
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
    column('integer', { name: 'year', description: 'Year of the figures' }, (year) => year.year),
    ...bounds(
      'region_total',
      'Total of the region over all industries',
      (year) => year.sums.regionTotals,
      (year, row) => year.sums.region[row]!,
    ),
    ...bounds(
      'category_total',
      'Total of the category over all regions',
      (year) => year.categoryTotals,
      (year, row) => year.sums.category[row]!,
    ),
    column(
      'number',
      { name: 'total_low', description: 'Total of all regions and industries, least' },
      (year) => year.overall.low,
    ),
    column(
      'number',
      { name: 'total_high', description: 'Total of all regions and industries, most' },
      (year) => year.overall.high,
    ),
    column(
      'integer',
      { name: 'unknown_cells', description: 'Cells with an unknown figure in this cluster' },
      (year, row) => year.sums.unknownCells[row]!,
    ),
    ...ranked('size', (year) => year.size?.ranks),
    ...bounds('size_cutoff', 'Size that still earns the star', (year) => year.size?.ranks.cutoff ?? null, itself),
    ...bounds(
      'specialisation_cutoff',
      'Location quotient that still earns the star',
      (year) => year.specialisation?.cutoff ?? null,
      itself,
    ),
    ...ranked('focus', (year) => year.focusStar?.ranks),
    ...bounds(
      'focus_cutoff',
      'Focus that still earns the star',
      (year) => year.focusStar?.ranks.cutoff ?? null,
      itself,
    ),
    column(
      'number',
      { name: 'minimum_margin', description: 'Least size above (or below) the minimum for any star' },
      (year, row) => margin(year.sums.value, row, minimum, minimum),
    ),
    column(
      'number',
      {
        name: 'size_margin',
        description:
          'Size above (or below) the cut-off, in the least favourable case that leaves the verdict open or as it is',
      },
      (year, row) => marginOf(year.sums.value, year.size?.ranks.cutoff, row),
    ),
    column(
      'number',
      { name: 'specialisation_margin', description: 'Location quotient above (or below) the cut-off, likewise' },
      (year, row) => marginOf(year.quotient, year.specialisation?.cutoff, row),
    ),
    column(
      'number',
      { name: 'focus_margin', description: 'Focus above (or below) the cut-off, likewise' },
      (year, row) => marginOf(year.focus, year.focusStar?.ranks.cutoff, row),
    ),
  ];
  return { name: 'proof', title: 'Proof: what the stars rest on', rows: rows.length, columns };
}

function marginOf(values: Intervals, cutoff: Intervals | undefined, row: number): number {
  return cutoff === undefined ? NaN : margin(values, row, cutoff.low[row]!, cutoff.high[row]!);
}

/** Positive and certain: least value over the highest cut-off. Negative and certain: greatest value under the lowest. Else the shortfall of the least value. */
function margin(values: Intervals, row: number, cutoffLow: number, cutoffHigh: number): number {
  const sure = values.low[row]! - cutoffHigh;
  const best = values.high[row]! - cutoffLow;
  return sure >= 0 || best >= 0 ? sure : best;
}

function ranked0(rank: number | undefined): number {
  return rank === undefined || rank === 0 ? NaN : rank;
}
