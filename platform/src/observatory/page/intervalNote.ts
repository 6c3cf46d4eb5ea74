import { quantile } from '@asterism/indicators';
import { printCount, printShare } from '../../kernel/printedFigure.ts';

/** How a histogram treats clusters that are known only as an interval, as sentences to add; empty where there are none. */
export function intervalNote(rows: readonly number[], low: Float64Array, high: Float64Array): string {
  const intervals = rows.filter((row) => low[row]! > 0 && low[row] !== high[row]);
  const nothing = rows.filter((row) => !(low[row]! > 0)).length;
  const width = quantile(
    Float64Array.from(intervals, (row) => high[row]! / low[row]! - 1),
    0.5,
  );
  const narrow =
    Number.isFinite(width) && intervals.length > 1
      ? `; half of these intervals are narrower than ${printShare(Math.ceil(width * 1000) / 1000)}`
      : '';
  return (
    (intervals.length > 0
      ? ` ${printCount(intervals.length, 'cluster')} known only as an interval ${intervals.length === 1 ? 'stands' : 'stand'} at ${intervals.length === 1 ? 'its' : 'their'} lower bound${narrow}.`
      : '') +
    (nothing > 0
      ? ` ${printCount(nothing, 'cluster')} that may be zero ${nothing === 1 ? 'is' : 'are'} not drawn.`
      : '')
  );
}
