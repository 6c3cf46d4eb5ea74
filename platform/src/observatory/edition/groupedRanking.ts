import { ranking, type Intervals, type RankedStar, type Ranking } from '@asterism/indicators';
import { pickBounds } from './boundsOf.ts';
import { groupOf, type Groups } from './groups.ts';
import type { Ranks } from './ratedYear.ts';

/** Rows ranked within their groups, before any cut: the ranks row by row, and each group's ranking. */
export interface GroupedRanking {
  readonly groups: Groups;
  readonly rankings: readonly Ranking[];
  readonly ranks: Omit<Ranks, 'cutoff'>;
}

/** What a cut of every group's ranking gives, row by row. */
export interface GroupedStar {
  readonly met: Uint8Array;
  readonly ranks: Ranks;
  /** Groups that have rows and no place. */
  readonly withoutPlace: readonly number[];
}

/** Ranks rows by values that move in their bounds, within each group. */
export function groupedRanking(values: Intervals, groups: Groups): GroupedRanking {
  const rows = values.low.length;
  const [rankLow, rankHigh] = [new Int32Array(rows), new Int32Array(rows)];
  const [nLow, nHigh] = [new Uint32Array(rows), new Uint32Array(rows)];
  const rankings: Ranking[] = [];
  for (let group = 0; group + 1 < groups.first.length; group++) {
    const members = groupOf(groups, group);
    const ranked = ranking(pickBounds(values, members));
    rankings.push(ranked);
    for (let at = 0; at < members.length; at++) {
      const row = members[at]!;
      rankLow[row] = ranked.rankLow[at]!;
      rankHigh[row] = ranked.rankHigh[at]!;
      nLow[row] = ranked.certainHighs.length;
      nHigh[row] = ranked.lows.length;
    }
  }
  return { groups, rankings, ranks: { rankLow, rankHigh, nLow, nHigh } };
}

/** Cuts every group's ranking, and writes verdicts and cut-offs to the rows it was made of. */
export function cutGroups(
  { groups, rankings, ranks }: GroupedRanking,
  cut: (ranking: Ranking) => RankedStar,
): GroupedStar {
  const rows = ranks.rankLow.length;
  const met = new Uint8Array(rows);
  const cutoff = { low: new Float64Array(rows), high: new Float64Array(rows) };
  const withoutPlace: number[] = [];
  rankings.forEach((ranked, group) => {
    const members = groupOf(groups, group);
    if (members.length === 0) return;
    const { verdict, cutoffLow, cutoffHigh, placesHigh } = cut(ranked);
    if (placesHigh === 0) withoutPlace.push(group);
    for (let at = 0; at < members.length; at++) {
      const row = members[at]!;
      met[row] = verdict[at]!;
      cutoff.low[row] = cutoffLow;
      cutoff.high[row] = cutoffHigh;
    }
  });
  return { met, ranks: { ...ranks, cutoff }, withoutPlace };
}
