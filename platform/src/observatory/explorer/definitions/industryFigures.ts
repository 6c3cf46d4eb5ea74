import type { Cells } from '../../cells/cells.ts';
import type { IndustryTotals } from '../../definitions/checkDefinition.ts';
import type { IndustrySystem } from '../../definitions/industryKey.ts';
import type { DataIndustry } from './laboratoryContract.ts';

/** What each industry that has a cell comes to over all regions of the one year of the cells, least and most. */
export function industryFigures(cells: Cells, system: IndustrySystem): IndustryTotals {
  const low = new Float64Array(cells.industries.length);
  const high = new Float64Array(cells.industries.length);
  const isThere = new Uint8Array(cells.industries.length);
  for (let at = 0; at < cells.length; at++) {
    const industry = cells.industry[at]!;
    isThere[industry] = 1;
    low[industry]! += cells.low[at]!;
    high[industry]! += cells.high[at]!;
  }
  const there = [...isThere.keys()].filter((industry) => isThere[industry] === 1);
  return {
    measure: cells.measure,
    year: cells.years[0]!,
    system,
    industries: there.map((industry) => cells.industries[industry]!),
    low: Float64Array.from(there, (industry) => low[industry]!),
    high: Float64Array.from(there, (industry) => high[industry]!),
  };
}

/** The same as rows, each with its title and its share of all industries. */
export function industryRows(
  { industries, low, high }: IndustryTotals,
  titleOf: (code: string) => string | null,
): DataIndustry[] {
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const all = { low: sum(low), high: sum(high) };
  return industries.map((industry, at) => {
    const own = { low: low[at]!, high: high[at]! };
    const rest = { low: all.low - own.low, high: all.high - own.high };
    return {
      industry,
      title: titleOf(industry),
      value_low: own.low,
      value_high: finite(own.high),
      share_low: finite(own.low / (own.low + rest.high)) ?? 0,
      share_high: finite(own.high / (own.high + rest.low)),
    };
  });
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
