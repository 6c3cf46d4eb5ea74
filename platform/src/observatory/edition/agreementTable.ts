import { correlationOfRanks, midRanks, type Intervals } from '@asterism/indicators';
import { numbers, texts, type Table } from '../../kernel/table.ts';
import type { Category } from '../definitions/definition.ts';
import { columnsOver } from './columns.ts';
import type { RatedYear } from './ratedYear.ts';
import { points, sharesOf, spreadOver } from './rows.ts';

const shownDisagreements = 10;

/**
 * The source's approaches side by side: Spearman's rank correlation between each pair of measures of the same thing
 * (clusters: size, specialisation, focus; regions: stars, focus, Gini, share in strong clusters; categories: stars, specialisation, Gini),
 * followed by the things on which the pair disagrees most: the furthest apart in rank, as shares of N.
 */
export function agreementTable(
  years: readonly RatedYear[],
  regions: Table,
  categoriesTable: Table,
  regionCodes: readonly string[],
  categories: readonly Category[],
): Table {
  const rows = years.flatMap((year) => [
    ...compare(year.year, 'cluster', clusterNames(year, regionCodes, categories), clusterMeasures(year)),
    ...compare(year.year, 'region', ...regionMeasures(year, regions, regionCodes)),
    ...compare(year.year, 'category', ...categoryMeasures(year, categoriesTable, categories)),
  ]);
  const { number, integer, text } = columnsOver(rows);
  return {
    name: 'agreement',
    title: 'Agreement between measures',
    rows: rows.length,
    columns: [
      integer('year', 'Year of the figures', (row) => row.year),
      text('of', 'What is compared: clusters, regions or categories', (row) => row.of),
      text('first', 'First measure', (row) => row.first),
      text('second', 'Second measure', (row) => row.second),
      integer('n', 'How many have both figures known', (row) => row.n),
      number('spearman', "Spearman's rank correlation; empty in the rows of disagreements", (row) => row.spearman),
      text('region', 'Region of a disagreement', (row) => row.name?.region ?? null),
      text('category', 'Category of a disagreement', (row) => row.name?.category ?? null),
      number(
        'first_rank',
        'Mean rank by the first measure as a share of N: near 0 is the highest, near 1 the lowest',
        (row) => row.firstRank,
      ),
      number('second_rank', 'Mean rank by the second measure, likewise', (row) => row.secondRank),
    ],
  };
}

interface Name {
  readonly region: string | null;
  readonly category: string | null;
}

interface Agreement {
  readonly year: number;
  readonly of: string;
  readonly first: string;
  readonly second: string;
  readonly n: number;
  readonly spearman: number;
  readonly name: Name | null;
  readonly firstRank: number;
  readonly secondRank: number;
}

type NameOf = (at: number) => Name;
type Measures = Readonly<Record<string, Float64Array>>;

function compare(year: number, of: string, name: NameOf, measures: Measures): Agreement[] {
  const entries = Object.entries(measures);
  const ranks = rankings();
  return entries.flatMap(([first, a], index) =>
    entries
      .slice(index + 1)
      .flatMap(([second, b]) => pair({ year, of, first, second }, name, ranks(a, b), ranks(b, a))),
  );
}

/** Ranks of a column's entries among those that another column has too, NaN for the others; a column that needs no other is ranked once. */
function rankings(): (own: Float64Array, other: Float64Array) => Float64Array {
  const alone = new Map<Float64Array, Float64Array>();
  return (own, other) => {
    if (hasMore(own, other)) return midRanks(own.map((value, at) => (Number.isNaN(other[at]!) ? NaN : value)));
    const known = alone.get(own) ?? midRanks(own);
    alone.set(own, known);
    return known;
  };
}

/** Whether an entry is known of the first column and not of the second. */
function hasMore(first: Float64Array, second: Float64Array): boolean {
  for (let at = 0; at < first.length; at++) if (!Number.isNaN(first[at]!) && Number.isNaN(second[at]!)) return true;
  return false;
}

function pair(
  what: Pick<Agreement, 'year' | 'of' | 'first' | 'second'>,
  name: NameOf,
  a: Float64Array,
  b: Float64Array,
): Agreement[] {
  const ranksOf = (ranks: Float64Array): Float64Array =>
    ranks.includes(NaN) ? ranks.filter((rank) => !Number.isNaN(rank)) : ranks;
  const both = [ranksOf(a), ranksOf(b)] as const;
  const n = both[0].length;
  const apart = (at: number): number => Math.abs(a[at]! - b[at]!);
  const fromTop = (rank: number): number => (n - rank + 0.5) / n;
  return [
    {
      ...what,
      n,
      spearman: correlationOfRanks(...both),
      name: null,
      firstRank: NaN,
      secondRank: NaN,
    },
    ...largestFirst(a.length, apart, shownDisagreements).map((at) => ({
      ...what,
      n,
      spearman: NaN,
      name: name(at),
      firstRank: fromTop(a[at]!),
      secondRank: fromTop(b[at]!),
    })),
  ];
}

/** Positions of the largest positive values, the first of equals first. */
function largestFirst(length: number, value: (at: number) => number, howMany: number): number[] {
  const found: number[] = [];
  let least = 0;
  for (let at = 0; at < length; at++) {
    const own = value(at);
    if (!(own > least)) continue;
    const place = found.findIndex((other) => value(other) < own);
    found.splice(place === -1 ? found.length : place, 0, at);
    if (found.length > howMany) found.pop();
    if (found.length === howMany) least = value(found.at(-1)!);
  }
  return found;
}

/** The greatest value of each group where the bounds leave no doubt what it is, else NaN. */
function largestKnown(values: Intervals, groups: number, group: (row: number) => number): Float64Array {
  const low = new Float64Array(groups).fill(NaN);
  const high = new Float64Array(groups).fill(NaN);
  for (let row = 0; row < values.low.length; row++) {
    const at = group(row);
    if (!(low[at]! >= values.low[row]!)) low[at] = values.low[row]!;
    if (!(high[at]! >= values.high[row]!)) high[at] = values.high[row]!;
  }
  return low.map((value, at) => (value === high[at] ? value : NaN));
}

function clusterNames(year: RatedYear, regions: readonly string[], categories: readonly Category[]): NameOf {
  return (row) => ({ region: regions[year.sums.region[row]!]!, category: categories[year.sums.category[row]!]!.code });
}

function clusterMeasures(year: RatedYear): Measures {
  const ofCategory = spreadOver(year.sums.category, points(year.categoryTotals));
  return {
    'share of category': sharesOf(points(year.sums.value), ofCategory),
    'location quotient': points(year.quotient),
    focus: points(year.focus),
  };
}

function regionMeasures(year: RatedYear, table: Table, codes: readonly string[]): [NameOf, Measures] {
  const { rows, of, code } = ofYear(table, 'region', year.year);
  const position = new Map(rows.map((_, at) => [code(at), at]));
  const low = of('strong_share_low');
  const high = of('strong_share_high');
  return [
    (at) => ({ region: code(at), category: null }),
    {
      'certain stars': of('stars'),
      'largest focus': largestKnown(year.focus, rows.length, (row) => position.get(codes[year.sums.region[row]!]!)!),
      'Gini of the region': of('gini'),
      'share in strong clusters': low.map((value, at) => (value === high[at] ? value : NaN)),
    },
  ];
}

function categoryMeasures(year: RatedYear, table: Table, categories: readonly Category[]): [NameOf, Measures] {
  const { of, code } = ofYear(table, 'category', year.year);
  return [
    (at) => ({ region: null, category: code(at) }),
    {
      'certain stars': of('stars'),
      'largest location quotient': largestKnown(year.quotient, categories.length, (row) => year.sums.category[row]!),
      'locational Gini': of('gini'),
    },
  ];
}

function ofYear(
  table: Table,
  key: string,
  year: number,
): { rows: readonly number[]; of: (name: string) => Float64Array; code: (at: number) => string } {
  const years = numbers(table, 'year');
  const rows = [...years.keys()].filter((row) => years[row] === year);
  const codes = texts(table, key);
  return {
    rows,
    of: (name) => Float64Array.from(rows, (row) => numbers(table, name)[row]!),
    code: (at) => codes(rows[at]!)!,
  };
}
