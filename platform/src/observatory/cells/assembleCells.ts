import type { Observations } from '../readers/observations.ts';
import type { Bounds, Cells, ChosenLevels, TotalRegion } from './cells.ts';
import type { Figures } from './figures.ts';
import type { YearCells } from './boundedYear.ts';
import { renumbered } from './renumbered.ts';
import type { CellsChoice } from './cellsChoice.ts';

/** Puts the years together under the dictionaries of the codes that are rated in any of them. */
export function assembleCells(
  observations: Observations,
  figures: Figures,
  years: readonly YearCells[],
  choice: CellsChoice,
  leftOut: ChosenLevels['leftOut'],
  unratedRegions: ChosenLevels['unratedRegions'],
): Cells {
  const regions = used(figures.regions, years, ({ isRated }) => isRated);
  const industries = used(figures.industries, years, ({ leafIndustries }) => leafIndustries);
  const total = publishedTotals(years, regions.kept, choice.totalIndustry >= 0);
  const industryTotals = boundedIndustryTotals(years, industries.kept);
  const totalRegion = choice.totalRegion < 0 ? null : totalRegionFigures(figures, years, industries.kept, choice);
  return {
    measure: observations.measure,
    years: figures.years,
    regions: regions.codes,
    industries: industries.codes,
    flags: observations.flags,
    length: years.reduce((sum, { length }) => sum + length, 0),
    year: joined(years, Uint16Array, ({ length }, year) => new Uint16Array(length).fill(figures.years[year]!)),
    region: joined(years, Uint32Array, ({ region }) => renumbered(region, regions.position)),
    industry: joined(years, Uint32Array, ({ industry }) => renumbered(industry, industries.position)),
    value: joined(years, Float64Array, ({ value }) => value),
    low: joined(years, Float64Array, ({ low }) => low),
    high: joined(years, Float64Array, ({ high }) => high),
    flag: joined(years, Uint16Array, ({ flag }) => flag),
    publishedRegionTotals: total,
    industryTotals,
    totalRegion,
    levels: {
      region: choice.regionLevel,
      industry: choice.industryLevel,
      regionTotals:
        choice.totalIndustry >= 0
          ? 'published'
          : total === null
            ? 'sum of the parts'
            : 'sum of the parts, bounded by totals of coarser industries',
      categoryTotals:
        totalRegion !== null
          ? 'published'
          : industryTotals === null
            ? 'sum of the parts'
            : 'sum of the parts, bounded by totals of coarser regions',
      leftOut,
      unratedRegions,
    },
  };
}

interface Kept {
  readonly codes: readonly string[];
  /** Former positions in order, and the new position of each former one, -1 where it is not kept. */
  readonly kept: readonly number[];
  readonly position: Int32Array;
}

function used(codes: readonly string[], years: readonly YearCells[], of: (year: YearCells) => Uint8Array): Kept {
  const kept = [...codes.keys()].filter((code) => years.some((year) => of(year)[code] === 1));
  const position = new Int32Array(codes.length).fill(-1);
  kept.forEach((code, at) => {
    position[code] = at;
  });
  return { codes: kept.map((code) => codes[code]!), kept, position };
}

function joined<T extends Uint16Array | Uint32Array | Float64Array>(
  years: readonly YearCells[],
  array: new (length: number) => T,
  of: (year: YearCells, position: number) => T,
): T {
  if (years.length === 1) return of(years[0]!, 0);
  const all = new array(years.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  years.forEach((year, position) => {
    all.set(of(year, position), at);
    at += year.length;
  });
  return all;
}

/** Region totals by year; null where there is no published total and the cells' own sums say as much. */
function publishedTotals(years: readonly YearCells[], regions: readonly number[], isPublished: boolean): Bounds | null {
  if (!isPublished && !years.some(({ lattice }) => lattice?.totalsAreNarrower === true)) return null;
  const totals = {
    low: new Float64Array(years.length * regions.length),
    high: new Float64Array(years.length * regions.length),
  };
  years.forEach((year, position) => {
    const own = year.lattice?.regionTotals ?? cellSums(year);
    regions.forEach((region, at) => {
      totals.low[position * regions.length + at] = own.low[region]!;
      totals.high[position * regions.length + at] = own.high[region]!;
    });
  });
  return totals;
}

/** Industry totals by year; null where no year has unknown cells under published figures of coarser regions. */
function boundedIndustryTotals(years: readonly YearCells[], industries: readonly number[]): Bounds | null {
  const hasCoarser = ({ lattice }: YearCells): boolean =>
    lattice !== null && lattice.grid.regions.parent.some((above) => above >= 0);
  if (!years.some(hasCoarser) || !years.some(({ low, high }) => low.some((least, at) => least !== high[at])))
    return null;
  const totals = {
    low: new Float64Array(years.length * industries.length),
    high: new Float64Array(years.length * industries.length),
  };
  years.forEach((year, position) => {
    const own = year.lattice?.industryTotals ?? industrySums(year);
    industries.forEach((industry, at) => {
      totals.low[position * industries.length + at] = own.low[industry]!;
      totals.high[position * industries.length + at] = own.high[industry]!;
    });
  });
  return totals;
}

function industrySums({ length, industry, low, high, leafIndustries }: YearCells): Bounds {
  const sums = { low: new Float64Array(leafIndustries.length), high: new Float64Array(leafIndustries.length) };
  for (let at = 0; at < length; at++) {
    sums.low[industry[at]!]! += low[at]!;
    sums.high[industry[at]!]! += high[at]!;
  }
  return sums;
}

function cellSums({ length, region, low, high, isRated }: YearCells): Bounds {
  const sums = { low: new Float64Array(isRated.length), high: new Float64Array(isRated.length) };
  for (let at = 0; at < length; at++) {
    sums.low[region[at]!]! += low[at]!;
    sums.high[region[at]!]! += high[at]!;
  }
  return sums;
}

function totalRegionFigures(
  figures: Figures,
  years: readonly YearCells[],
  industries: readonly number[],
  choice: CellsChoice,
): TotalRegion {
  const size = years.length * industries.length;
  const byIndustry = { low: new Float64Array(size), high: new Float64Array(size) };
  const overall = { low: new Float64Array(years.length), high: new Float64Array(years.length) };
  years.forEach(({ lattice }, year) => {
    const { grid, bounds } = lattice!;
    const copy = (industry: number, to: Bounds, at: number): void => {
      const node = grid.node(choice.totalRegion, industry);
      to.low[at] = node < 0 ? 0 : bounds.low[node]!;
      to.high[at] = node < 0 ? 0 : bounds.high[node]!;
    };
    industries.forEach((industry, at) => copy(industry, byIndustry, year * industries.length + at));
    if (choice.totalIndustry >= 0) copy(choice.totalIndustry, overall, year);
  });
  return {
    code: figures.regions[choice.totalRegion]!,
    byIndustry,
    overall: choice.totalIndustry >= 0 ? overall : null,
  };
}
