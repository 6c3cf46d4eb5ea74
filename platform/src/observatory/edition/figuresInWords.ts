import { isUnbounded } from '../../kernel/printedFigure.ts';

/** A figure as people read it: thousands separated, at most four significant decimals. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return 'no known limit';
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : Number(value.toPrecision(4)).toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

/** "1,200", "1,200 to 1,900" where the bounds don't meet, "about 1,200" where they do once rounded. */
export function between(low: unknown, high: unknown): string {
  return bounded(low, high, figure);
}

/** A share as per cent: three digits, or all of them before the point. */
export function percent(share: number): string {
  const points = share * 100;
  const rounded = Math.abs(points) >= 100 ? Math.round(points) : Number(points.toPrecision(3));
  return `${rounded.toLocaleString('en-GB', { maximumFractionDigits: 4 })} %`;
}

/** What lies between two shares, as per cent: "0.416 %", "about 0.416 %", "0.4 % to 0.5 %". */
export function percentBetween(low: unknown, high: unknown): string {
  return bounded(low, high, percent);
}

function bounded(low: unknown, high: unknown, words: (value: number) => string): string {
  if (typeof low !== 'number' || typeof high !== 'number' || isUnbounded(low, high)) return 'unknown';
  const [least, most] = [words(low), words(high)];
  if (low === high) return least;
  if (!Number.isFinite(high)) return `${least} or more`;
  return least === most ? `about ${least}` : `${least} to ${most}`;
}
