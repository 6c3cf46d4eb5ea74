import { Problem } from '../../kernel/problem.ts';
import type { Observations } from '../readers/observations.ts';
import type { RejectionList } from '../readers/rejectionList.ts';

/** The rows that are left, in order, and those of them whose figure is only known to lie between what the duplicates state. */
export interface Settled {
  readonly order: Uint32Array;
  /** Entry by entry: a position in `order`, and the bounds of its figure. */
  readonly unsettled: { readonly at: number[]; readonly low: number[]; readonly high: number[] };
}

/** Why a row of a key that stands more than once is not used; position 0 is a row that is. */
const reasons = [
  '',
  'duplicate key, figures differ',
  'duplicate row, same figure',
  'duplicate row, figure given elsewhere',
] as const;
const [used, differs, same, elsewhere] = [0, 1, 2, 3];

/**
 * Settles keys that stand more than once among the ordered rows. Equal figures: the first is used. A known figure beside one that
 * leaves it open: the known one is used. Different figures: none is, and the cell is unknown between the smallest and the largest.
 * A file in which more than half of the rows contradict each other so has a dimension too many: a Problem. Rejected rows are told in
 * the order they were read.
 */
export function settleDuplicates(
  observations: Observations,
  rows: Uint32Array,
  key: Float64Array,
  rejections: RejectionList,
): Settled {
  const order = new Uint32Array(rows.length);
  const unsettled: Settled['unsettled'] = { at: [], low: [], high: [] };
  const fate = new Uint8Array(observations.length);
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
      const best = usable(observations, group);
      if (best === null) {
        contradicting += group.length;
        const { low, high } = hull(observations, group);
        unsettled.at.push(kept);
        unsettled.low.push(low);
        unsettled.high.push(high);
        for (const row of group) fate[row] = differs;
      } else {
        for (const row of group) if (row !== best) fate[row] = fateBeside(observations, row, best);
      }
      order[kept++] = best ?? first;
    }
    at = end;
  }
  if (contradicting > rows.length / 2) throw tooManyFigures(observations, fate, contradicting, rows.length);
  if (kept < rows.length || contradicting > 0) {
    fate.forEach((own, row) => {
      if (own !== used)
        rejections.add(observations.source[row]!, reasons[own]!, () => ({
          line: observations.line[row]!,
          column: observations.measure,
          value: written(observations, row),
        }));
    });
  }
  return { order: order.subarray(0, kept), unsettled };
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

function fateBeside({ value }: Observations, row: number, best: number): number {
  return Number.isNaN(value[row]!) === Number.isNaN(value[best]!) ? same : elsewhere;
}

function written({ value, flags, flag }: Observations, row: number): string {
  return Number.isNaN(value[row]!) ? flags[flag[row]!]! : String(value[row]!);
}

function tooManyFigures(observations: Observations, fate: Uint8Array, contradicting: number, rows: number): Problem {
  const { sources, source, line } = observations;
  const first = fate.indexOf(differs);
  const places = [];
  for (let row = first; places.length < 5 && row >= 0; row = fate.indexOf(differs, row + 1)) {
    places.push({
      file: sources[source[row]!]!.name,
      line: line[row]!,
      column: observations.measure,
      value: written(observations, row),
      reason: reasons[differs]!,
    });
  }
  return new Problem(
    422,
    `${contradicting.toLocaleString('en')} of ${rows.toLocaleString('en')} rows give different figures for the same region, industry and year ` +
      `(${sources[source[first]!]!.name}, line ${line[first]!}): the file has a further dimension. Keep one value of it with --where COLUMN=VALUE, or take its rows out.`,
    places,
  );
}
