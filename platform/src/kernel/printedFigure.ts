/** As many as formatting takes. */
const mostDecimals = 20;

const grouped = new Map<number, Intl.NumberFormat>();

/** A number as people read it: thousands separated, a fixed number of decimals; nought has no sign; NaN is "unknown". */
export function printNumber(value: number, wanted = 0): string {
  if (Number.isNaN(value)) return 'unknown';
  const decimals = Math.min(Math.max(wanted, 0), mostDecimals);
  let format = grouped.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    grouped.set(decimals, format);
  }
  return format.format(value).replace('-', '−');
}

/** A share of 1 as per cent; the sign never stands on a line of its own. */
export function printShare(share: number, decimals = 1): string {
  return Number.isNaN(share) ? 'unknown' : `${printNumber(share * 100, decimals)}\u00a0%`;
}

/** A change with its sign: "+350", "−120"; without one where it is printed as nought, or unknown. */
export function printSigned(value: number, print: (value: number) => string = printNumber): string {
  const text = print(Math.abs(value));
  return Number.isNaN(value) || text === print(0) ? text : `${value < 0 ? '−' : '+'}${text}`;
}

/** Whether bounds of a figure that is not negative say nothing of it; it is then called unknown wherever it is told. */
export function isUnbounded(low: number, high: number): boolean {
  return Number.isNaN(low) || Number.isNaN(high) || (low <= 0 && high === Infinity);
}

/** What lies between two bounds: "1,200", "1,200–1,900", "up to 1,900", "1,200 or more", "unknown". */
export function printInterval(low: number, high: number, print: (value: number) => string = printNumber): string {
  if (isUnbounded(low, high)) return 'unknown';
  const [least, most] = [print(low), print(high)];
  if (least === most) return least;
  if (high === Infinity) return `${least} or more`;
  if (low <= 0) return `up to ${most}`;
  return least.endsWith('\u00a0%') ? `${least.slice(0, -2)}–${most}` : `${least}–${most}`;
}

/** A count with its noun: "1 region", "12 regions". */
export function printCount(count: number, one: string, many = `${one}s`): string {
  return `${printNumber(count)} ${count === 1 ? one : many}`;
}
