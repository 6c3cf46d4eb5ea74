import { printNumber, printShare, printSigned } from '../../../kernel/printedFigure.ts';
import type { ClusterTrend } from './contract.ts';
import { words } from './words.ts';

/** How a cluster grew between its known years, and what stars it certainly won or lost, in sentences. */
export function changeInWords(trend: ClusterTrend, measure: string): string[] {
  const { from, to, value_from: before, value_to: after, growth, stars_gained: gained, stars_lost: lost } = trend;
  const moved = words.starsMoved(gained ?? 0, lost ?? 0);
  return [growthInWords(), ...(moved === '' ? [] : [moved])];

  function growthInWords(): string {
    if (from === null || to === null || from === to || before === null || after === null)
      return words.growthUnknown(measure);
    if (growth === null) return words.began(measure, from, to, printNumber(after));
    const rate = printSigned(growth, (value) => printShare(value));
    return words.grew(measure, from, printNumber(before), to, printNumber(after), rate);
  }
}
