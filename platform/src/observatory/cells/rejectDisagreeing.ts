import type { Observations } from '../readers/observations.ts';
import type { RejectionList } from '../readers/rejectionList.ts';
import type { Figures } from './figures.ts';
import type { Lattice } from './boundedYear.ts';

/** Rejects the totals that their parts contradict although other sums of their family hold: the total's row, or a part's where it has none. */
export function rejectDisagreeing(
  observations: Observations,
  figures: Figures,
  { grid, sums, bounds }: Lattice,
  rejections: RejectionList,
): void {
  for (const sum of bounds.disagreeing) {
    const nodes = [sums.whole[sum]!, ...sums.part.slice(sums.first[sum], sums.first[sum + 1])];
    const node = nodes.find((candidate) => grid.figure[candidate]! >= 0);
    if (node === undefined) continue;
    const figure = grid.figure[node]!;
    const row = figures.observation[figure]!;
    const value = figures.value[figure]!;
    rejections.add(observations.source[row]!, 'totals disagree', () => ({
      line: observations.line[row]!,
      column: observations.measure,
      value: Number.isNaN(value) ? observations.flags[figures.flag[figure]!]! : String(value),
    }));
  }
}
