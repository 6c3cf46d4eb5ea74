import { verdict, type Intervals } from '@asterism/indicators';
import type { Column, Table } from '../../kernel/table.ts';
import { verdictWords, type Meaning } from './columns.ts';
import type { FurtherCondition, RatedYear, Ranks } from './ratedYear.ts';
import { spreadOver, type ClusterRows } from './rows.ts';
import { sizeBy } from './sizeBy.ts';

/**
 * What each cluster's stars rest on, row for row as the clusters: totals with bounds, the cut-off each rule came to, ranks, and the
 * margin: how far the value is from the cut-off in the value's unit, negative where it falls short. Per cent of the cut-off follows from both.
 * A further measure that the rule for size asks for has the same columns under `sizeBy`.
 */
export function proofTable(
  rows: ClusterRows,
  regions: readonly string[],
  categories: readonly string[],
  minimum: number,
): Table {
  const number = (meaning: Meaning, values: Float64Array): Column => ({ ...meaning, kind: 'number', values });
  const integer = (meaning: Meaning, values: Float64Array): Column => ({ ...meaning, kind: 'integer', values });
  const bounds = (name: string, description: string, of: (year: RatedYear) => Intervals | null): Column[] => [
    number(
      { name: `${name}_low`, description: `${description}, least` },
      rows.column((year) => of(year)?.low ?? null),
    ),
    number(
      { name: `${name}_high`, description: `${description}, most` },
      rows.column((year) => of(year)?.high ?? null),
    ),
  ];
  const ranked = (name: string, ranks: (year: RatedYear) => Ranks | undefined, by: string = name): Column[] => [
    integer(
      { name: `${name}_rank_low`, description: `Best rank by ${by} that the figures allow` },
      rows.column((year) => inRanking(ranks(year)?.rankLow)),
    ),
    integer(
      { name: `${name}_rank_high`, description: `Worst rank by ${by} that the figures allow` },
      rows.column((year) => inRanking(ranks(year)?.rankHigh)),
    ),
    integer(
      { name: `${name}_n_low`, description: `Fewest clusters that can be in the ranking by ${by}` },
      rows.column((year) => ranks(year)?.nLow ?? null),
    ),
    integer(
      { name: `${name}_n_high`, description: `Most clusters that can be in the ranking by ${by}` },
      rows.column((year) => ranks(year)?.nHigh ?? null),
    ),
  ];
  /** What the rule for size asks of another measure, column by column. */
  const ofFurther = (measure: string): Column[] => {
    const name = sizeBy(measure);
    const condition = (year: RatedYear): FurtherCondition | undefined =>
      year.size?.further.find((one) => one.measure === measure);
    return [
      ...bounds(name, `${measure} of the category in the region`, (year) => condition(year)?.values ?? null),
      ...ranked(name, (year) => condition(year)?.ranks, measure),
      ...bounds(
        `${name}_cutoff`,
        `${measure} that the star for size asks for`,
        (year) => condition(year)?.ranks.cutoff ?? null,
      ),
      number(
        { name: `${name}_margin`, description: `${measure} above (or below) that cut-off, likewise` },
        rows.column((year) => {
          const asked = condition(year);
          return asked === undefined ? null : marginsOf(asked.values, asked.ranks.cutoff, asked.met);
        }),
      ),
      {
        name: `${name}_met`,
        description: `Whether that cut-off is reached: yes, no, or possible where it depends on unknown figures`,
        kind: 'text',
        dictionary: verdictWords,
        codes: rows.codes((year) => condition(year)?.met ?? null),
      },
    ];
  };
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
    ...bounds('region_total', 'Total of the region over all industries', ({ sums }) =>
      spread(sums.region, sums.regionTotals),
    ),
    ...bounds('category_total', 'Total of the category over all regions', ({ sums, categoryTotals }) =>
      spread(sums.category, categoryTotals),
    ),
    number(
      { name: 'total_low', description: 'Total of all regions and industries, least' },
      rows.constant((year) => year.overall.low),
    ),
    number(
      { name: 'total_high', description: 'Total of all regions and industries, most' },
      rows.constant((year) => year.overall.high),
    ),
    integer(
      { name: 'unknown_cells', description: 'Cells with an unknown figure in this cluster' },
      rows.column((year) => year.sums.unknownCells),
    ),
    ...ranked('size', (year) => year.size?.ranks),
    ...bounds('size_cutoff', 'Size that still earns the star', (year) => year.size?.ranks.cutoff ?? null),
    ...bounds(
      'specialisation_cutoff',
      'Location quotient that still earns the star',
      (year) => year.specialisation?.cutoff ?? null,
    ),
    ...ranked('focus', (year) => year.focusStar?.ranks),
    ...bounds('focus_cutoff', 'Focus that still earns the star', (year) => year.focusStar?.ranks.cutoff ?? null),
    number(
      { name: 'minimum_margin', description: 'Least size above (or below) the minimum for any star' },
      rows.column(({ sums: { value } }) => {
        const cutoff = new Float64Array(value.low.length).fill(minimum);
        return margins(value, { low: cutoff, high: cutoff });
      }),
    ),
    number(
      {
        name: 'size_margin',
        description:
          'Size above (or below) the cut-off, in the least favourable case that leaves the verdict open or as it is',
      },
      rows.column((year) => marginsOf(year.sums.value, year.size?.ranks.cutoff, year.size?.ownMet)),
    ),
    number(
      { name: 'specialisation_margin', description: 'Location quotient above (or below) the cut-off, likewise' },
      rows.column((year) => marginsOf(year.quotient, year.specialisation?.cutoff, year.specialisation?.met)),
    ),
    number(
      { name: 'focus_margin', description: 'Focus above (or below) the cut-off, likewise' },
      rows.column((year) => marginsOf(year.focus, year.focusStar?.ranks.cutoff, year.focusStar?.met)),
    ),
    ...furtherMeasures(rows).flatMap(ofFurther),
  ];
  return { name: 'proof', title: 'Proof: what the stars rest on', rows: rows.length, columns };
}

/** The measures that the rule for size asks for beside the rated one. */
function furtherMeasures({ years }: ClusterRows): string[] {
  return [...new Set(years.flatMap(({ size }) => size?.further.map(({ measure }) => measure) ?? []))];
}

function spread(codes: Uint32Array, totals: Intervals): Intervals {
  return { low: spreadOver(codes, totals.low), high: spreadOver(codes, totals.high) };
}

/** A cluster that certainly meets its rule is never below the cut-off, though both may be unknown: the cut-off may be its own figure. */
function marginsOf(values: Intervals, cutoff: Intervals | undefined, met: Uint8Array | undefined): Float64Array | null {
  if (cutoff === undefined || met === undefined) return null;
  const least = margins(values, cutoff);
  for (let row = 0; row < least.length; row++) {
    if (met[row] === verdict.yes) least[row] = Math.max(0, least[row]!);
  }
  return least;
}

/** Positive and certain: least value over the highest cut-off. Negative and certain: greatest value under the lowest. Else the shortfall of the least value. */
function margins(values: Intervals, cutoff: Intervals): Float64Array {
  const found = new Float64Array(values.low.length);
  for (let row = 0; row < found.length; row++) {
    const sure = values.low[row]! - cutoff.high[row]!;
    const best = values.high[row]! - cutoff.low[row]!;
    found[row] = sure >= 0 || best >= 0 ? sure : best;
  }
  return found;
}

function inRanking(rank: Int32Array | undefined): Float64Array | null {
  if (rank === undefined) return null;
  const places = new Float64Array(rank.length);
  for (let row = 0; row < places.length; row++) places[row] = rank[row] === 0 ? NaN : rank[row]!;
  return places;
}
