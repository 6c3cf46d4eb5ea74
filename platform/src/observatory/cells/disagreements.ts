import type { Observations, Rejection } from '../readers/observations.ts';
import type { Figures } from './figures.ts';
import type { Lattice } from './boundedYear.ts';

/** The totals that their parts contradict although other sums of their family hold: the total's row, or a part's where it has none. */
export function disagreements(
  observations: Observations,
  figures: Figures,
  { grid, sums, bounds }: Lattice,
): Rejection[] {
  return bounds.disagreeing.flatMap((sum) => {
    const nodes = [sums.whole[sum]!, ...sums.part.slice(sums.first[sum], sums.first[sum + 1])];
    const node = nodes.find((candidate) => grid.figure[candidate]! >= 0);
    if (node === undefined) return [];
    const figure = grid.figure[node]!;
    const row = figures.observation[figure]!;
    const value = figures.value[figure]!;
    return {
      source: observations.source[row]!,
      line: observations.line[row]!,
      column: observations.measure,
      value: Number.isNaN(value) ? observations.flags[figures.flag[figure]!]! : String(value),
      reason: 'totals disagree',
    };
  });
}
