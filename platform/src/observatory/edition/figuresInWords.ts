/** A figure as people read it: thousands separated, at most four significant decimals. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return 'no known limit';
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : Number(value.toPrecision(4)).toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

/** "1,200", or "1,200 to 1,900" where the bounds don't meet. */
export function between(low: unknown, high: unknown): string {
  if (typeof low !== 'number' || typeof high !== 'number') return 'unknown';
  if (low === high) return figure(low);
  return Number.isFinite(high) ? `${figure(low)} to ${figure(high)}` : `${figure(low)} or more`;
}

/** A share as per cent. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 4 })} %`;
}
