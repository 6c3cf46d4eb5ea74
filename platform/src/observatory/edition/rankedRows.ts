import type { topStar } from '@asterism/indicators';
import type { Ranks } from './ratedYear.ts';

/** Ranks for every row, not yet filled. */
export function emptyRanks(rows: number): Ranks {
  return {
    rankLow: new Int32Array(rows),
    rankHigh: new Int32Array(rows),
    nLow: new Uint32Array(rows),
    nHigh: new Uint32Array(rows),
    cutoff: { low: new Float64Array(rows), high: new Float64Array(rows) },
  };
}

/** Writes a group's ranks, and its verdicts where they count, to the rows it was made of. */
export function spread(
  star: ReturnType<typeof topStar>,
  members: Uint32Array,
  ranks: Ranks,
  place: Uint8Array | null,
): void {
  for (let at = 0; at < members.length; at++) {
    const row = members[at]!;
    ranks.rankLow[row] = star.rankLow[at]!;
    ranks.rankHigh[row] = star.rankHigh[at]!;
    ranks.nLow[row] = star.nLow;
    ranks.nHigh[row] = star.nHigh;
    ranks.cutoff.low[row] = star.cutoffLow;
    ranks.cutoff.high[row] = star.cutoffHigh;
    if (place !== null) place[row] = star.verdict[at]!;
  }
}
