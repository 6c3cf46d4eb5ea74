import type { Leaves, YearCells } from './boundedYear.ts';
import type { Figures } from './figures.ts';
import { pickRows } from './pickRows.ts';
import type { UnboundedRegions } from './unboundedRegions.ts';

/** The cells of a year in which no code holds another: the figures of leaf codes as they stand. */
export function flatYear(
  figures: Figures,
  begin: number,
  end: number,
  leaf: Leaves,
  unbounded: UnboundedRegions,
): YearCells {
  const isRated = new Uint8Array(figures.regions.length);
  const isUnbounded = new Uint8Array(figures.regions.length);
  const hasFigure = new Uint8Array(figures.regions.length);
  let length = 0;
  for (let at = begin; at < end; at++) {
    const region = figures.region[at]!;
    const isLeaf = leaf.industries[figures.industry[at]!] === 1;
    if (figures.high[at]! < Infinity) hasFigure[region] = 1;
    else if (isLeaf && unbounded === 'leave-out') isUnbounded[region] = 1;
    if (leaf.regions[region] === 1) isRated[region] = 1;
    if (leaf.regions[region] === 1 && isLeaf) length++;
  }
  const isWhole = length === end - begin && !isUnbounded.includes(1);
  const rows = new Uint32Array(isWhole ? 0 : length);
  if (!isWhole) {
    length = 0;
    isUnbounded.forEach((without, region) => {
      if (without === 1) isRated[region] = 0;
    });
    for (let at = begin; at < end; at++) {
      if (isRated[figures.region[at]!] === 1 && leaf.industries[figures.industry[at]!] === 1) rows[length++] = at;
    }
  }
  const taken = <T extends Uint16Array | Uint32Array | Float64Array>(array: T): T =>
    isWhole ? (array.subarray(begin, end) as T) : pickRows(array, rows.subarray(0, length));
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
