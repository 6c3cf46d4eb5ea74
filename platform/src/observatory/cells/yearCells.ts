import type { CodeSystem } from '../codes/codeSystem.ts';
import { boundCells, type BoundedGrid } from './boundCells.ts';
import type { Bounds } from './cells.ts';
import { codeTree, type CodeTree } from './codeTree.ts';
import { familySums, type FamilySums } from './families.ts';
import type { Figures } from './figures.ts';
import { layOut, type Grid } from './grid.ts';
import { leafIndustries, leafRegions } from './leafCodes.ts';
import type { LiveRegions } from './liveRegions.ts';
import { partSums } from './partSums.ts';

/** What was decided for all years of a run. Total codes are positions in the figures' dictionaries, -1 where there is none. */
export interface CellsChoice {
  readonly industries: CodeSystem;
  readonly regionLevel: string;
  readonly industryLevel: string;
  readonly totalIndustry: number;
  readonly totalRegion: number;
  /** The step in which figures are published; whole where the figures are. */
  readonly step: number;
  readonly wholeNumbers: boolean;
  readonly absent: 'zero' | 'unknown';
}

/** The cells of one year, sorted by region, then industry; codes are positions in the figures' dictionaries. */
export interface YearCells {
  readonly length: number;
  readonly region: Uint32Array;
  readonly industry: Uint32Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly flag: Uint16Array;
  readonly leafRegions: Uint8Array;
  readonly leafIndustries: Uint8Array;
  /** Leaf regions that have a figure of any industry and none without a bound. */
  readonly isRated: Uint8Array;
  /** Regions that have a known or ranged figure of any industry. */
  readonly hasFigure: Uint8Array;
  /** The lattice of levels behind the bounds; null where no code holds another and nothing is implied. */
  readonly lattice: Lattice | null;
}

export interface Lattice {
  readonly grid: Grid;
  readonly sums: FamilySums;
  readonly bounds: BoundedGrid;
  /** Totals over all leaf industries, by region's position: as published, else as the parts and the coarser totals bound them. */
  readonly regionTotals: Bounds;
  /** Totals over all rated regions, by leaf industry's position, as the cells and the coarser regions' figures bound them. */
  readonly industryTotals: Bounds;
  /** Whether some of these totals are narrower than the cells' own sums. */
  readonly totalsAreNarrower: boolean;
}

/** The cells of the year whose figures are `[begin, end)`. */
export function yearCells(
  figures: Figures,
  begin: number,
  end: number,
  live: LiveRegions,
  choice: CellsChoice,
): YearCells {
  const { totalRegion, totalIndustry } = choice;
  const isPublished = new Uint8Array(figures.industries.length);
  for (let at = begin; at < end; at++) isPublished[figures.industry[at]!] = 1;
  const regions = codeTree(
    figures.regions,
    live.isLive,
    live.system,
    totalRegion < 0 ? undefined : asked(totalRegion, figures.regions, live.system),
  );
  const industries = codeTree(
    figures.industries,
    isPublished,
    choice.industries,
    totalIndustry < 0 ? undefined : asked(totalIndustry, figures.industries, choice.industries),
  );
  const leaf = {
    regions: leafRegions(figures.regions, regions, live.system, choice.regionLevel, totalRegion),
    industries: leafIndustries(figures.industries, industries, choice.industries, choice.industryLevel, totalIndustry),
  };
  const isNested = [regions, industries].some((tree) => tree.parent.some((above) => above >= 0));
  if (!isNested && choice.absent === 'zero' && totalRegion < 0) return flatYear(figures, begin, end, leaf);
  return latticeYear(figures, begin, end, regions, industries, live, leaf, choice);
}

/** A total that the classification can't place stands above all other codes; one that it can keeps its place or stands alone. */
function asked(
  position: number,
  codes: readonly string[],
  system: CodeSystem,
): { position: number; isAboveAll: boolean } {
  const key = system.key(codes[position]!);
  return { position, isAboveAll: system.name === 'flat' || system.level(key) === null };
}

interface Leaves {
  readonly regions: Uint8Array;
  readonly industries: Uint8Array;
}

function flatYear(figures: Figures, begin: number, end: number, leaf: Leaves): YearCells {
  const isRated = new Uint8Array(figures.regions.length);
  for (let at = begin; at < end; at++) if (leaf.regions[figures.region[at]!] === 1) isRated[figures.region[at]!] = 1;
  for (let at = begin; at < end; at++)
    if (figures.high[at] === Infinity && leaf.industries[figures.industry[at]!] === 1) isRated[figures.region[at]!] = 0;
  const hasFigure = new Uint8Array(figures.regions.length);
  for (let at = begin; at < end; at++) if (figures.high[at]! < Infinity) hasFigure[figures.region[at]!] = 1;
  let rows = new Uint32Array(end - begin);
  let length = 0;
  for (let at = begin; at < end; at++)
    if (isRated[figures.region[at]!] === 1 && leaf.industries[figures.industry[at]!] === 1) rows[length++] = at;
  rows = rows.subarray(0, length);
  const isWhole = length === end - begin;
  const taken = <T extends Uint16Array | Uint32Array | Float64Array>(array: T): T =>
    isWhole ? (array.subarray(begin, end) as T) : pick(array, rows);
  return {
    length,
    region: taken(figures.region),
    industry: taken(figures.industry),
    value: taken(figures.value),
    low: taken(figures.low),
    high: taken(figures.high),
    flag: taken(figures.flag),
    leafRegions: leaf.regions,
    leafIndustries: leaf.industries,
    isRated,
    hasFigure,
    lattice: null,
  };
}

function pick<T extends Uint16Array | Uint32Array | Float64Array>(array: T, rows: Uint32Array): T {
  const picked = new (array.constructor as new (length: number) => T)(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = array[rows[at]!]!;
  return picked;
}

function latticeYear(
  figures: Figures,
  begin: number,
  end: number,
  regions: CodeTree,
  industries: CodeTree,
  live: LiveRegions,
  leaf: Leaves,
  choice: CellsChoice,
): YearCells {
  const grid = layOut(figures, begin, end, regions, industries, choice.absent);
  const sums = familySums(
    grid,
    figures,
    { region: live.system, industry: choice.industries },
    choice.absent,
    choice.step,
  );
  const bounds = boundCells(grid, sums, choice.wholeNumbers);
  const columns = [...leaf.industries.keys()].filter((industry) => leaf.industries[industry] === 1);
  const isUnbounded = (region: number): boolean =>
    columns.some((industry) => bounds.high[grid.node(region, industry)] === Infinity);
  const isRated = leaf.regions.map((isLeaf, region) =>
    isLeaf === 1 && grid.hasData[region] === 1 && !isUnbounded(region) ? 1 : 0,
  );
  const rated = [...isRated.keys()].filter((region) => isRated[region] === 1);
  const most = rated.length * columns.length;
  const cells = {
    region: new Uint32Array(most),
    industry: new Uint32Array(most),
    value: new Float64Array(most),
    low: new Float64Array(most),
    high: new Float64Array(most),
    flag: new Uint16Array(most),
  };
  const ownSums = { low: new Float64Array(figures.regions.length), high: new Float64Array(figures.regions.length) };
  let length = 0;
  for (const region of rated) {
    for (const industry of columns) {
      const node = grid.node(region, industry);
      if (node < 0) continue;
      const row = grid.figure[node]!;
      if (row < 0 && bounds.high[node] === 0) continue;
      cells.region[length] = region;
      cells.industry[length] = industry;
      cells.value[length] = row < 0 ? NaN : figures.value[row]!;
      cells.low[length] = bounds.low[node]!;
      cells.high[length] = bounds.high[node]!;
      cells.flag[length] = row < 0 ? 0 : figures.flag[row]!;
      ownSums.low[region]! += bounds.low[node]!;
      ownSums.high[region]! += bounds.high[node]!;
      length++;
    }
  }
  const regionTotals = totalsOf(
    grid,
    bounds,
    partSums(grid, bounds, sums, 'industry', rated, leaf.industries),
    rated,
    choice.totalIndustry,
    figures.regions.length,
  );
  const totalsAreNarrower = rated.some(
    (region) => ownSums.low[region]! < regionTotals.low[region]! || regionTotals.high[region]! < ownSums.high[region]!,
  );
  return {
    length,
    region: cells.region.subarray(0, length),
    industry: cells.industry.subarray(0, length),
    value: cells.value.subarray(0, length),
    low: cells.low.subarray(0, length),
    high: cells.high.subarray(0, length),
    flag: cells.flag.subarray(0, length),
    leafRegions: leaf.regions,
    leafIndustries: leaf.industries,
    isRated,
    hasFigure: grid.hasData,
    lattice: {
      grid,
      sums,
      bounds,
      regionTotals,
      industryTotals: spread(
        partSums(grid, bounds, sums, 'region', columns, isRated),
        columns,
        figures.industries.length,
      ),
      totalsAreNarrower,
    },
  };
}

/** Bounds by position in the dictionary instead of by place in a list. */
function spread(bounds: Bounds, positions: readonly number[], codes: number): Bounds {
  const all = { low: new Float64Array(codes), high: new Float64Array(codes) };
  positions.forEach((position, at) => {
    all.low[position] = bounds.low[at]!;
    all.high[position] = bounds.high[at]!;
  });
  return all;
}

/** The published total of each region where it is known; where it is not, what it and the sum of its parts leave. */
function totalsOf(
  grid: Grid,
  bounds: BoundedGrid,
  parts: Bounds,
  rated: readonly number[],
  totalIndustry: number,
  regions: number,
): Bounds {
  const totals = { low: new Float64Array(regions), high: new Float64Array(regions) };
  rated.forEach((region, at) => {
    const node = totalIndustry < 0 ? -1 : grid.node(region, totalIndustry);
    let low = parts.low[at]!;
    let high = parts.high[at]!;
    if (node >= 0) {
      const isKnown = grid.low[node] === grid.high[node];
      const narrowLow = Math.max(low, bounds.low[node]!);
      const narrowHigh = Math.min(high, bounds.high[node]!);
      const isMeeting = !isKnown && narrowLow <= narrowHigh;
      low = isMeeting ? narrowLow : bounds.low[node]!;
      high = isMeeting ? narrowHigh : bounds.high[node]!;
    }
    totals.low[region] = low;
    totals.high[region] = high;
  });
  return totals;
}
