import { textColumn, type Table } from '../../kernel/table.ts';
import type { Bounds, Cells } from '../cells/cells.ts';

/** What a row of `totals.parquet` is the total of: its `code` names a region, an industry, an industry of the total region, or nothing. */
export const totalKinds = {
  region: 'region over all industries',
  industry: 'industry over all regions',
  industryOfTotalRegion: 'industry of the total region',
  totalRegion: 'total region over all industries',
} as const;

interface Row {
  readonly what: string;
  readonly code: string | null;
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The totals that a rating took from published figures instead of adding up its cells, sorted by year and kind; one that is not here is
 * zero where others of its kind are, else the sum of the cells. Empty where the cells are all there is.
 */
export function totalsTable(cells: Cells): Table {
  const rows = cells.years.flatMap((year, at) => [
    ...ofYear(totalKinds.region, cells.publishedRegionTotals, cells.regions, year, at),
    ...ofYear(totalKinds.industry, cells.industryTotals, cells.industries, year, at),
    ...ofYear(totalKinds.industryOfTotalRegion, cells.totalRegion?.byIndustry ?? null, cells.industries, year, at),
    ...ofYear(totalKinds.totalRegion, cells.totalRegion?.overall ?? null, [null], year, at),
  ]);
  return {
    name: 'totals',
    title: 'Totals: published figures that the shares rest on',
    rows: rows.length,
    columns: [
      textColumn(
        { name: 'what', description: 'What the total is of' },
        rows.map(({ what }) => what),
      ),
      textColumn(
        { name: 'code', description: 'Region or industry code; empty for the total region over all industries' },
        rows.map(({ code }) => code),
      ),
      {
        name: 'year',
        description: 'Year of the figures',
        kind: 'integer',
        values: Float64Array.from(rows, ({ year }) => year),
      },
      {
        name: 'low',
        description: `Least ${cells.measure} that the published figures allow`,
        kind: 'number',
        values: Float64Array.from(rows, ({ low }) => low),
      },
      {
        name: 'high',
        description: `Most ${cells.measure} that the published figures allow`,
        kind: 'number',
        values: Float64Array.from(rows, ({ high }) => high),
      },
    ],
  };
}

function ofYear(
  what: string,
  bounds: Bounds | null,
  codes: readonly (string | null)[],
  year: number,
  at: number,
): Row[] {
  if (bounds === null) return [];
  return codes
    .map((code, place) => ({
      what,
      code,
      year,
      low: bounds.low[at * codes.length + place]!,
      high: bounds.high[at * codes.length + place]!,
    }))
    .filter(({ low, high }) => low !== 0 || high !== 0);
}
