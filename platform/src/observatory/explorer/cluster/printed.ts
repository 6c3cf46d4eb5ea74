import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { printBounds } from '../printBounds.ts';
import type { RuleProof } from './contract.ts';

/** Prints a location quotient. */
export function printQuotient(value: number): string {
  return printNumber(value, Math.abs(value) < 0.1 && value !== 0 ? 3 : 2);
}

/** Prints a share so that small ones are told apart. */
export function printFocus(value: number): string {
  return printShare(value, Math.abs(value) < 0.01 && value !== 0 ? 3 : 2);
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
