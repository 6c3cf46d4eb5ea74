import { printInterval, printNumber, printSigned } from '../../kernel/printedFigure.ts';

type Bound = number | null;

/** A figure that is not negative as people read it: itself where both bounds are one, else what lies between; a null lower bound is unknown, a null upper one open. */
export function printBounds(low: Bound, high: Bound, print: (value: number) => string = printNumber): string {
  return low === null ? 'unknown' : printInterval(low, high ?? Infinity, print);
}

/** A change as people read it, with its sign: "+350", "−120 to +40", "unknown" where an end is open. */
export function printChange(low: Bound, high: Bound, print: (value: number) => string = printNumber): string {
  if (low === null || high === null) return 'unknown';
  const [least, most] = [printSigned(low, print), printSigned(high, print)];
  return least === most ? least : `${least} to ${most}`;
}

/** The middle of two bounds, by which rows are sorted; null where an end is open. */
export function middle(low: Bound, high: Bound): number | null {
  return low === null || high === null ? null : (low + high) / 2;
}
