import type { ClusterTable, Totals } from '../clusterTable.ts';
import type { Intervals } from '../intervals.ts';

/** Whether the totals of a table are sums of its cells or published. */
export interface Modes {
  readonly regionIsSum: boolean;
  readonly categoryIsSum: boolean;
}

/** The four ways totals may come. */
export const fourModes: readonly Modes[] = [true, false].flatMap((regionIsSum) =>
  [true, false].map((categoryIsSum) => ({ regionIsSum, categoryIsSum })),
);

/** A full table of clusters from row-major cells. */
export function clustersOf(cells: Intervals, categories: number): ClusterTable {
  const positions = Uint32Array.from(cells.low.keys());
  return {
    region: positions.map((cell) => Math.floor(cell / categories)),
    category: positions.map((cell) => cell % categories),
    value: cells,
  };
}

/** Everything a table's quotients rest on, as one vector of intervals: its cells, then what totals are published. */
export interface Box {
  readonly modes: Modes;
  readonly regions: number;
  readonly categories: number;
  readonly cells: Intervals;
  /** By region; used where region totals are published. */
  readonly publishedRegions: Intervals;
  /** By category, then overall; used where category totals are published. */
  readonly publishedCategories: Intervals;
}

/** The totals that the box's bounds give: sums of bounds, or the published ones. */
export function totalsOf(box: Box): Totals {
  const clusters = clustersOf(box.cells, box.categories);
  const region = box.modes.regionIsSum ? sumBy(clusters.region, box.cells, box.regions) : box.publishedRegions;
  const category = box.modes.categoryIsSum
    ? sumBy(clusters.category, box.cells, box.categories)
    : take(box.publishedCategories, box.categories);
  const overall = box.modes.categoryIsSum
    ? sumBy(new Uint32Array(box.regions), region, 1)
    : last(box.publishedCategories);
  return { ...box.modes, region, category, overallLow: overall.low[0]!, overallHigh: overall.high[0]! };
}

/** The box as one vector, in the order that `fromVector` takes apart. */
export function asVector({ modes, cells, publishedRegions, publishedCategories }: Box): Intervals {
  const used = [
    cells,
    ...(modes.regionIsSum ? [] : [publishedRegions]),
    ...(modes.categoryIsSum ? [] : [publishedCategories]),
  ];
  const join = (side: 'low' | 'high'): Float64Array =>
    Float64Array.from(used.flatMap((intervals) => [...intervals[side]]));
  return { low: join('low'), high: join('high') };
}

/** The box with every figure known, from a vector of points. */
export function fromVector(box: Box, vector: Float64Array): Box {
  const count = box.cells.low.length;
  const point = (values: Float64Array): Intervals => ({ low: values, high: values });
  const afterRegions = count + (box.modes.regionIsSum ? 0 : box.regions);
  return {
    ...box,
    cells: point(vector.slice(0, count)),
    publishedRegions: point(vector.slice(count, afterRegions)),
    publishedCategories: point(vector.slice(afterRegions)),
  };
}

function sumBy(groups: Uint32Array, values: Intervals, count: number): Intervals {
  const low = new Float64Array(count);
  const high = new Float64Array(count);
  groups.forEach((group, entry) => {
    low[group]! += values.low[entry]!;
    high[group]! += values.high[entry]!;
  });
  return { low, high };
}

function take({ low, high }: Intervals, count: number): Intervals {
  return { low: low.slice(0, count), high: high.slice(0, count) };
}

function last({ low, high }: Intervals): Intervals {
  return { low: low.slice(-1), high: high.slice(-1) };
}
