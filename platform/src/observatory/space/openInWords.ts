import { printCount, printNumber } from '../../kernel/printedFigure.ts';
import type { Space } from './space.ts';

/** A sentence on what unknown cells leave open in a space; none where every specialisation is settled. */
export function openInWords({ year, open: { pairs, of } }: Space): string[] {
  if (pairs === 0) return [];
  return [
    `${year}: unknown cells leave ${printNumber(pairs)} of ${printCount(of, 'specialisation')} open. The network counts them as absent; proximity_low and proximity_high say how far each link may move.`,
  ];
}
