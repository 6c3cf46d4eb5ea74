import { boundCells } from './boundCells.ts';
import type { Leaves, YearCells } from './boundedYear.ts';
import type { Bounds } from './cells.ts';
import type { CellsChoice } from './cellsChoice.ts';
import type { CodeTree } from './codeTree.ts';
import { familySums } from './families.ts';
import type { Figures } from './figures.ts';
import { layOut } from './grid.ts';
import type { LiveRegions } from './liveRegions.ts';
import { partSums } from './partSums.ts';
import { regionTotals } from './regionTotals.ts';

/** The cells of a year bounded by all figures of coarser and finer codes. */
export function latticeYear(
  figures: Figures,
  begin: number,
  end: number,
  regions: CodeTree,
  industries: CodeTree,
  live: LiveRegions,
  leaf: Leaves,
  choice: CellsChoice,
): YearCells {
  const keeps = choice.unboundedRegions === 'keep';
  const grid = layOut(figures, begin, end, regions, industries, choice.absent, keeps);
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
    isLeaf === 1 && (keeps || (grid.hasData[region] === 1 && !isUnbounded(region))) ? 1 : 0,
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
  const totals = regionTotals(
    grid,
    bounds,
    partSums(grid, bounds, sums, 'industry', rated, leaf.industries),
    rated,
    choice.totalIndustry,
    figures.regions.length,
  );
  const totalsAreNarrower = rated.some(
    (region) => ownSums.low[region]! < totals.low[region]! || totals.high[region]! < ownSums.high[region]!,
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
      regionTotals: totals,
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
