import { quantile } from '@asterism/indicators';
import * as Plot from '@observablehq/plot';
import { figureWidth, type Figure } from '../../report/figure.ts';
import { key } from '../../report/key.ts';
import { palette } from '../../report/palette.ts';
import { printCount } from '../../report/printedFigure.ts';
import { numbers, textColumn, texts, type NumberColumn, type Table } from '../../report/table.ts';
import { textOf, type Reading } from './reading.ts';

interface Spread {
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

/** How large the clusters of each category are, beside the size that earns the star: one row a category. */
export function sizeFigure(reading: Reading): Figure {
  const rows = spreads(reading).toSorted((a, b) => b.largest - a.largest);
  const least = Math.max(1, Math.min(...rows.map((row) => row.low)));
  const most = Math.max(2, ...rows.map((row) => row.largest));
  const within = (size: number): number => Math.min(most, Math.max(least, size));
  const cutoff = { x1: (row: Spread) => within(row.cutoffLow), x2: (row: Spread) => within(row.cutoffHigh) };
  const longest = Math.min(44, Math.max(12, ...rows.map(({ title }) => title.length)));
  const marginLeft = Math.round(longest * 6.4) + 12;
  const keyed = key(
    [
      { label: 'middle half of the regions', fill: palette.bar, stroke: palette.bar },
      { label: 'size that earns the star (a bar where it is uncertain)', fill: palette.star, stroke: palette.ink },
      { label: 'largest', fill: palette.deep, stroke: palette.deep },
    ],
    { x: 0, y: 0, width: figureWidth },
  );
  const capped = (title: string): string => (title.length > longest ? `${title.slice(0, longest - 1)}…` : title);
  const y = { y: (row: Spread) => capped(row.title) };
  return {
    id: 'sizes',
    title: `Sizes of clusters and the cut-off of each category, ${reading.year}`,
    description: `${printCount(rows.length, 'category', 'categories')}, one row each: from the lower to the upper quartile of ${reading.measure} over regions on a logarithmic scale, the largest, and the size that earns the size star.`,
    source: reading.source,
    note: 'Logarithmic scale. A region whose figure is an interval stands at its lower bound.',
    data: spreadTable(rows, reading),
    options: {
      width: figureWidth,
      height: rows.length * 19 + 64 + keyed.height,
      marginLeft,
      marginRight: 24,
      marginTop: keyed.height + 30,
      marginBottom: 14,
      x: {
        type: 'log',
        axis: 'top',
        label: null,
        grid: true,
        domain: [least, most],
        ticks: [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8].filter((tick) => tick >= least && tick <= most),
        tickFormat: (value: number) => value.toLocaleString('en-GB'),
      },
      y: { label: null, domain: rows.map((row) => capped(row.title)), tickSize: 0 },
      marks: [
        keyed.mark,
        Plot.ruleY(rows, {
          ...y,
          x1: (row: Spread) => within(row.low),
          x2: 'largest',
          stroke: palette.barQuiet,
          strokeWidth: 2,
        }),
        Plot.ruleY(rows, {
          ...y,
          x1: (row: Spread) => within(row.low),
          x2: (row: Spread) => within(row.high),
          stroke: palette.bar,
          strokeWidth: 8,
        }),
        Plot.tickX(rows, { ...y, x: 'middle', stroke: palette.paper, strokeWidth: 2, insetTop: 4, insetBottom: 4 }),
        Plot.dot(rows, {
          ...y,
          x: 'largest',
          r: 3.5,
          fill: palette.deep,
          title: (row: Spread) => `${row.title}: largest in ${row.largestIn}`,
        }),
        Plot.ruleY(rows, { ...y, ...cutoff, stroke: palette.ink, strokeWidth: 7 }),
        Plot.ruleY(rows, { ...y, ...cutoff, stroke: palette.star, strokeWidth: 5 }),
        Plot.dot(rows, {
          ...y,
          x: cutoff.x1,
          r: 4,
          symbol: 'diamond2',
          fill: palette.star,
          stroke: palette.ink,
          strokeWidth: 0.8,
        }),
        Plot.dot(
          rows.filter((row) => row.cutoffHigh !== row.cutoffLow),
          { ...y, x: cutoff.x2, r: 4, symbol: 'diamond2', fill: palette.star, stroke: palette.ink, strokeWidth: 0.8 },
        ),
      ],
    },
  };
}

function spreads({ edition, measure, clusters: rows, categories: categoryRows, called }: Reading): Spread[] {
  const { clusters, categories } = edition.tables;
  const low = numbers(clusters, `${measure}_low`);
  const [of, region] = [texts(clusters, 'category'), textOf(clusters, 'region')];
  const [code, title] = [textOf(categories, 'category'), textOf(categories, 'title')];
  const members = Map.groupBy(rows, (row) => of(row) ?? '');
  return categoryRows.flatMap((row) => {
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
}

function spreadTable(rows: readonly Spread[], { year }: Reading): Table {
  const number = (name: string, description: string, value: (row: Spread) => number): NumberColumn => ({
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
