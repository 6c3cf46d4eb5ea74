import { quantile } from '@asterism/indicators';
import { numbers, textColumn, texts, type NumberColumn, type Table } from '../../kernel/table.ts';
import { textOf, type Reading } from './reading.ts';

/** How the sizes of a category's clusters are spread over regions, each at its lower bound, and the size that earns the star. */
export interface SizeSpread {
  readonly title: string;
  readonly clusters: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly largest: number;
  readonly largestIn: string;
  readonly cutoffLow: number;
  readonly cutoffHigh: number;
}

/** The spread of every category that a region certainly has, the one with the largest cluster first. */
export function sizeSpreads({
  edition,
  measure,
  clusters: rows,
  categories: categoryRows,
  called,
}: Reading): SizeSpread[] {
  const { clusters, categories } = edition.tables;
  const low = numbers(clusters, `${measure}_low`);
  const [of, region] = [texts(clusters, 'category'), textOf(clusters, 'region')];
  const [code, title] = [textOf(categories, 'category'), textOf(categories, 'title')];
  const members = Map.groupBy(rows, (row) => of(row) ?? '');
  const found = categoryRows.flatMap((row) => {
    const active = (members.get(code(row)) ?? []).filter((cluster) => low[cluster]! > 0);
    if (active.length === 0) return [];
    const values = Float64Array.from(active, (cluster) => low[cluster]!);
    const top = active.reduce((most, cluster) => (low[cluster]! > low[most]! ? cluster : most));
    return {
      title: title(row),
      clusters: active.length,
      low: quantile(values, 0.25),
      middle: quantile(values, 0.5),
      high: quantile(values, 0.75),
      largest: low[top]!,
      largestIn: called(region(top)),
      cutoffLow: numbers(categories, 'size_cutoff_low')[row]!,
      cutoffHigh: numbers(categories, 'size_cutoff_high')[row]!,
    };
  });
  return found.toSorted((a, b) => b.largest - a.largest);
}

/** The spreads as a table: the figures behind the figure. */
export function spreadTable(rows: readonly SizeSpread[], { year }: Reading): Table {
  const number = (name: string, description: string, value: (row: SizeSpread) => number): NumberColumn => ({
    name,
    description,
    kind: 'number',
    values: Float64Array.from(rows, value),
  });
  return {
    name: 'sizes',
    title: `Sizes of clusters by category, ${year}`,
    rows: rows.length,
    columns: [
      textColumn(
        { name: 'category', description: 'Title of the category' },
        rows.map((row) => row.title),
      ),
      { ...number('regions', 'Regions that certainly have the category', (row) => row.clusters), kind: 'integer' },
      number('lower_quartile', 'A quarter of the regions have less', (row) => row.low),
      number('median', 'Half of the regions have less', (row) => row.middle),
      number('upper_quartile', 'A quarter of the regions have more', (row) => row.high),
      number('largest', 'The largest figure', (row) => row.largest),
      textColumn(
        { name: 'largest_in', description: 'Region with the largest figure' },
        rows.map((row) => row.largestIn),
      ),
      number('cut-off_low', 'Size that earns the star, least', (row) => row.cutoffLow),
      number('cut-off_high', 'Size that earns the star, most', (row) => row.cutoffHigh),
    ],
  };
}
