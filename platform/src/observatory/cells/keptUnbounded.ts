import type { Cells, UnratedRegion } from './cells.ts';

/** The regions that have a cell without an upper bound, with the years in which they do; in the order of their codes. */
export function keptUnbounded(cells: Cells): Omit<UnratedRegion, 'why'>[] {
  const years = new Map<number, Set<number>>();
  for (let at = 0; at < cells.length; at++) {
    if (cells.high[at]! < Infinity) continue;
    const own = years.get(cells.region[at]!);
    if (own === undefined) years.set(cells.region[at]!, new Set([cells.year[at]!]));
    else own.add(cells.year[at]!);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([region, of]) => ({ region: cells.regions[region]!, years: [...of] }));
}
