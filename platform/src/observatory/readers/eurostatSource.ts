import type { ChosenSeries } from './chooseSeries.ts';
import type { DimensionRoles } from './eurostatDimensions.ts';
import type { Reader } from './reader.ts';
import type { RowCounts } from './rowCounts.ts';

/** The source record of a Eurostat file, whatever its layout: what it leaves out is unknown. */
export function eurostatSource(
  { regionSystem, industrySystem }: DimensionRoles,
  { unit }: ChosenSeries,
  counts: RowCounts,
): Awaited<ReturnType<Reader['read']>> {
  return { regionSystem, industrySystem, absent: 'unknown', ...(unit === null ? {} : { unit }), ...counts.summary() };
}
