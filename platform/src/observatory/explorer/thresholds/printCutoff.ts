import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import type { Lever } from './contract.ts';

/** A cut-off as people read it: a share in per cent, a quotient with its decimals, an amount as a number. */
export function printCutoff(kind: Lever['kind'], value: number): string {
  if (kind === 'share') return printShare(value, decimals(value * 100, 2));
  return printNumber(value, decimals(value, kind === 'quotient' ? 2 : 0));
}

/** As many decimals as the number has, up to so many. */
function decimals(value: number, most: number): number {
  for (let count = 0; count < most; count++) if (Math.abs(value - Number(value.toFixed(count))) < 1e-9) return count;
  return most;
}
