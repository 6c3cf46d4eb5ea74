import { printNumber } from '../../kernel/printedFigure.ts';

const mostDecimals = 6;

/** A location quotient in print: two decimals, or as many as show that it falls short of a whole number, at which cut-offs lie. */
export function printQuotient(value: number): string {
  let decimals = Math.abs(value) < 0.1 && value !== 0 ? 3 : 2;
  while (decimals < mostDecimals && value < Math.ceil(value) && Number(value.toFixed(decimals)) >= Math.ceil(value))
    decimals++;
  return printNumber(value, decimals);
}
