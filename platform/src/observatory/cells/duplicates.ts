import { Problem } from '../../kernel/problem.ts';
import type { Observations, Rejection } from '../readers/observations.ts';

/** The rows that are left, in order, and those of them whose figure is only known to lie between what the duplicates state. */
export interface Settled {
  readonly order: Uint32Array;
  /** `at` is a position in `order`. */
  readonly unsettled: readonly { readonly at: number; readonly low: number; readonly high: number }[];
  readonly rejections: Rejection[];
}

/**
 * Settles keys that stand more than once among the ordered rows. Equal figures: the first is used. A known figure beside one that
 * leaves it open: the known one is used. Different figures: none is, and the cell is unknown between the smallest and the largest.
 * A file in which more than half of the rows contradict each other so has a dimension too many: a Problem.
 */
export function settleDuplicates(observations: Observations, rows: Uint32Array, key: Float64Array): Settled {
  const order = new Uint32Array(rows.length);
  const unsettled: { at: number; low: number; high: number }[] = [];
  const rejections: Rejection[] = [];
  let kept = 0;
  let contradicting = 0;
  for (let at = 0; at < rows.length;) {
    const first = rows[at]!;
    let end = at + 1;
    while (end < rows.length && key[rows[end]!] === key[first]) end++;
    if (end - at === 1) {
      order[kept++] = first;
    } else {
      const group = rows.subarray(at, end);
      const used = usable(observations, group);
      if (used === null) {
        contradicting += group.length;
        unsettled.push({ at: kept, ...hull(observations, group) });
        for (const row of group) rejections.push(rejection(observations, row, 'duplicate key, figures differ'));
      } else {
        for (const row of group)
          if (row !== used) rejections.push(rejection(observations, row, reasonBeside(observations, row, used)));
      }
      order[kept++] = used ?? first;
    }
    at = end;
  }
  if (contradicting > rows.length / 2) throw tooManyFigures(observations, rejections, contradicting, rows.length);
  return { order: order.subarray(0, kept), unsettled, rejections };
}

/** The row whose figure all others agree with or leave open; null where figures differ. */
function usable({ value, low, high }: Observations, group: Uint32Array): number | null {
  const best = group.find((row) => !Number.isNaN(value[row]!)) ?? group[0]!;
  const isAgreed = group.every((row) =>
    Number.isNaN(value[row]!)
      ? Number.isNaN(value[best]!)
        ? low[row] === low[best] && high[row] === high[best]
        : low[row]! <= value[best]! && value[best]! <= high[row]!
      : value[row] === value[best],
  );
  return isAgreed ? best : null;
}

function hull({ low, high }: Observations, group: Uint32Array): { low: number; high: number } {
  let least = Infinity;
  let most = 0;
  for (const row of group) {
    least = Math.min(least, low[row]!);
    most = Math.max(most, high[row]!);
  }
  return { low: least, high: most };
}

function reasonBeside({ value }: Observations, row: number, used: number): string {
  return Number.isNaN(value[row]!) === Number.isNaN(value[used]!)
    ? 'duplicate row, same figure'
    : 'duplicate row, figure given elsewhere';
}

function rejection(observations: Observations, row: number, reason: string): Rejection {
  const value = observations.value[row]!;
  return {
    source: observations.source[row]!,
    line: observations.line[row]!,
    column: observations.measure,
    value: Number.isNaN(value) ? observations.flags[observations.flag[row]!]! : String(value),
    reason,
  };
}

function tooManyFigures(
  observations: Observations,
  rejections: readonly Rejection[],
  contradicting: number,
  rows: number,
): Problem {
  const first = rejections.find(({ reason }) => reason === 'duplicate key, figures differ')!;
  const places = rejections
    .filter(({ reason, source, line }) => reason === first.reason && source === first.source && line >= first.line)
    .slice(0, 5)
    .map(({ source, line, column, value, reason }) => ({
      file: observations.sources[source]!.name,
      line,
      column,
      value,
      reason,
    }));
  return new Problem(
    422,
    `${contradicting.toLocaleString('en')} of ${rows.toLocaleString('en')} rows give different figures for the same region, industry and year ` +
      `(${observations.sources[first.source]!.name}, line ${first.line}): the file has a further dimension. Keep one value of it with --where COLUMN=VALUE, or take its rows out.`,
    places,
  );
}
