import type { Cells } from '../cells/cells.ts';
import type { IndustryTotals } from './checkDefinition.ts';
import type { IndustrySystem } from './industryKey.ts';

/** Adds the cells of one year over all regions, industry by industry; bounds add up to bounds. */
export function industryTotals(cells: Cells, year: number, system: IndustrySystem): IndustryTotals {
  const low = new Float64Array(cells.industries.length);
  const high = new Float64Array(cells.industries.length);
  for (let at = 0; at < cells.length; at++) {
    if (cells.year[at] !== year) continue;
    low[cells.industry[at]!]! += cells.low[at]!;
    high[cells.industry[at]!]! += cells.high[at]!;
  }
  return { measure: cells.measure, year, system, industries: cells.industries, low, high };
}
