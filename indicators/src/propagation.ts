import type { Intervals } from './intervals.ts';
import type { Sums } from './sums.ts';

/** Bounds being narrowed by sums, with a record of which sum moved which bound, so that a conflict can name its causes. */
export interface Propagation {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Whether the bounds as they stand can't meet this sum. */
  isContradicted(sum: number): boolean;
  /** Takes back what was moved and not kept, then narrows by these sums until nothing moves, or until sums conflict: which. */
  run(sums: readonly number[]): { conflict: readonly number[] | null; rounds: number };
  /** Makes what the last run moved the ground of the next one. */
  keep(): void;
}

const LOW = 0;
const HIGH = 1;
type Side = typeof LOW | typeof HIGH;

/** Propagation over these sums from these bounds; the bounds given are not changed. */
export function propagation(start: Intervals, sums: Sums, wholeNumbers: boolean): Propagation {
  const { whole, first, part, exhaustive, slack } = sums;
  const low = start.low.slice();
  const high = start.high.slice();
  const bound = [low, high] as const;
  const sumsOfCell = sumsByCell(start, sums);
  const isActive = new Uint8Array(whole.length);
  const isQueued = new Uint8Array(whole.length);
  let next: number[] = [];

  const movedCell: number[] = [];
  const movedSide: Side[] = [];
  const movedBy: number[] = [];
  const movedBefore: number[] = [];
  const lastMove = [new Int32Array(low.length).fill(-1), new Int32Array(low.length).fill(-1)] as const;

  let partsLow = 0;
  let partsHigh = 0;
  let unbounded = 0;
  let rounding = 0;
  const addUp = (sum: number): void => {
    partsLow = partsHigh = unbounded = 0;
    for (let at = first[sum]!; at < first[sum + 1]!; at++) {
      partsLow += low[part[at]!]!;
      const most = high[part[at]!]!;
      if (most === Infinity) unbounded++;
      else partsHigh += most;
    }
    const totalHigh = high[whole[sum]!]!;
    const total = totalHigh === Infinity ? low[whole[sum]!]! : low[whole[sum]!]! + totalHigh;
    const isExact = Number.isInteger(2 * partsLow) && Number.isInteger(2 * partsHigh) && Number.isInteger(2 * total);
    rounding = isExact ? 0 : 1.2e-16 * (first[sum + 1]! - first[sum]! + 3) * (partsLow + partsHigh + total);
  };
  /** The side of the parts that can't meet the whole; null where they can. */
  const conflictSide = (sum: number): Side | null => {
    const margin = slack[sum]! + 2 * rounding;
    if (partsLow > high[whole[sum]!]! + margin) return LOW;
    return exhaustive[sum] === 1 && unbounded === 0 && partsHigh < low[whole[sum]!]! - margin ? HIGH : null;
  };

  const move = (cell: number, side: Side, value: number, sum: number): void => {
    if (low[cell] === high[cell]) return;
    const old = bound[side][cell]!;
    const other = bound[1 - side]![cell]!;
    const reached = wholeNumbers ? (side === LOW ? Math.ceil(value - 1e-6) : Math.floor(value + 1e-6)) : value;
    const inside = side === LOW ? Math.min(reached, other) : Math.max(reached, other);
    const gain = side === LOW ? inside - old : old - inside;
    if (!(gain > 1e-9 * Math.max(1, Math.abs(inside)))) return;
    movedBefore.push(lastMove[side][cell]!);
    lastMove[side][cell] = movedCell.length;
    movedCell.push(cell);
    movedSide.push(side);
    movedBy.push(sum);
    bound[side][cell] = inside;
    for (let at = sumsOfCell.first[cell]!; at < sumsOfCell.first[cell + 1]!; at++) {
      const touched = sumsOfCell.sum[at]!;
      if (isActive[touched] === 0 || isQueued[touched] === 1) continue;
      isQueued[touched] = 1;
      next.push(touched);
    }
  };

  const narrow = (sum: number): void => {
    const total = whole[sum]!;
    const margin = slack[sum]! + rounding;
    const [fromLow, fromHigh, open] = [partsLow, partsHigh, unbounded];
    const [totalLow, totalHigh] = [low[total]!, high[total]!];
    move(total, LOW, fromLow - margin, sum);
    if (exhaustive[sum] === 1 && open === 0) move(total, HIGH, fromHigh + margin, sum);
    for (let at = first[sum]!; at < first[sum + 1]!; at++) {
      const cell = part[at]!;
      const [cellLow, cellHigh] = [low[cell]!, high[cell]!];
      if (cellLow === cellHigh) continue;
      if (totalHigh < Infinity) move(cell, HIGH, totalHigh + margin - (fromLow - cellLow), sum);
      if (exhaustive[sum] === 0) continue;
      if (open === 0) move(cell, LOW, totalLow - margin - (fromHigh - cellHigh), sum);
      else if (open === 1 && cellHigh === Infinity) move(cell, LOW, totalLow - margin - fromHigh, sum);
    }
  };

  /** All sums that had a part in the sum's parts failing to meet its whole on this side. */
  const causes = (sum: number, side: Side): number[] => {
    const found = new Set([sum]);
    const seen = new Set<number>();
    const pending: number[] = [];
    const ask = (cell: number, of: Side, before: number): void => {
      let at = lastMove[of][cell]!;
      while (at >= before) at = movedBefore[at]!;
      if (at < 0 || seen.has(at)) return;
      seen.add(at);
      pending.push(at);
    };
    const askParts = (of: number, partSide: Side, except: number, before: number): void => {
      for (let at = first[of]!; at < first[of + 1]!; at++) if (part[at] !== except) ask(part[at]!, partSide, before);
    };
    askParts(sum, side, -1, movedCell.length);
    ask(whole[sum]!, opposite(side), movedCell.length);
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const by = movedBy[at]!;
      found.add(by);
      if (whole[by] === movedCell[at]) {
        askParts(by, movedSide[at]!, -1, at);
      } else {
        ask(whole[by]!, movedSide[at]!, at);
        askParts(by, opposite(movedSide[at]!), movedCell[at]!, at);
      }
    }
    return [...found];
  };

  const keep = (): void => {
    for (const cell of movedCell) lastMove[LOW][cell] = lastMove[HIGH][cell] = -1;
    for (const record of [movedCell, movedSide, movedBy, movedBefore]) record.length = 0;
  };
  const takeBack = (): void => {
    for (const cell of movedCell) {
      low[cell] = start.low[cell]!;
      high[cell] = start.high[cell]!;
    }
    keep();
  };

  const run = (of: readonly number[]): { conflict: readonly number[] | null; rounds: number } => {
    takeBack();
    for (const sum of of) isActive[sum] = isQueued[sum] = 1;
    next = [...of];
    let rounds = 0;
    let conflict: readonly number[] | null = null;
    while (next.length > 0 && conflict === null && rounds < MOST_ROUNDS) {
      rounds++;
      const current = next;
      next = [];
      for (const sum of current) {
        isQueued[sum] = 0;
        addUp(sum);
        const side = conflictSide(sum);
        if (side !== null) {
          conflict = causes(sum, side);
          break;
        }
        narrow(sum);
      }
    }
    for (const sum of of) isActive[sum] = isQueued[sum] = 0;
    return { conflict, rounds };
  };

  return {
    low,
    high,
    isContradicted: (sum) => {
      addUp(sum);
      return conflictSide(sum) !== null;
    },
    run,
    keep,
  };
}

/** Bounds that creep towards a limit are cut off here; they hold all the same. */
const MOST_ROUNDS = 1000;

function opposite(side: Side): Side {
  return side === LOW ? HIGH : LOW;
}

/** For every unknown cell the sums it stands in. */
function sumsByCell(
  bounds: Intervals,
  { whole, first: firstPart, part }: Sums,
): { first: Uint32Array; sum: Uint32Array } {
  const first = new Uint32Array(bounds.low.length + 1);
  const each = (visit: (cell: number, sum: number) => void): void => {
    for (let sum = 0; sum < whole.length; sum++) {
      if (bounds.low[whole[sum]!] !== bounds.high[whole[sum]!]) visit(whole[sum]!, sum);
      for (let at = firstPart[sum]!; at < firstPart[sum + 1]!; at++) {
        if (bounds.low[part[at]!] !== bounds.high[part[at]!]) visit(part[at]!, sum);
      }
    }
  };
  each((cell) => first[cell + 1]!++);
  for (let cell = 0; cell < bounds.low.length; cell++) first[cell + 1]! += first[cell]!;
  const sum = new Uint32Array(first[bounds.low.length]!);
  const filled = first.slice();
  each((cell, inSum) => {
    sum[filled[cell]!++] = inSum;
  });
  return { first, sum };
}
