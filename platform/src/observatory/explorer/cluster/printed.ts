import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { printBounds } from '../printBounds.ts';
import { printQuotient } from '../printQuotient.ts';
import type { RuleProof } from './contract.ts';

/** Prints a share with three digits, as asterism explain does, but thousandths of a per cent at least: small ones are told apart. */
export function printFocus(value: number): string {
  const size = Math.abs(value);
  return printShare(value, size >= 1 ? 0 : size >= 0.1 ? 1 : size >= 0.01 || size === 0 ? 2 : 3);
}

/** How the figure of a rule is printed: a size, a quotient or a share. */
export const figurePrinter: Readonly<Record<RuleProof['star'], (value: number) => string>> = {
  size: (value) => printNumber(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1),
  specialisation: printQuotient,
  focus: printFocus,
};

/** The figure of a rule as an interval in print. */
export function printRuleFigure(star: RuleProof['star'], low: number | null, high: number | null): string {
  return printBounds(low, high, figurePrinter[star]);
}
