import type { Leaves, YearCells } from './boundedYear.ts';
import type { Figures } from './figures.ts';

/** The cells of a year in which no code holds another: the figures of leaf codes as they stand. */
export function flatYear(figures: Figures, begin: number, end: number, leaf: Leaves): YearCells {
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
