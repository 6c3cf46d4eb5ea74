const tensExact = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const plainDecimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** The largest figure that is taken, 2^53 − 1: beyond it doubles skip whole numbers, and no employment is as large. */
export const largestFigure = Number.MAX_SAFE_INTEGER;

/**
 * The number that a byte range writes as a plain decimal (sign, digits, decimal point, exponent; blanks around it don't count),
 * equal to `Number(text)` to the last bit; NaN where it is empty or no such number, Infinity where it is too large for a double.
 */
export function parseFigure(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let stop = end;
  while (at < stop && bytes[at]! <= 32) at++;
  while (stop > at && bytes[stop - 1]! <= 32) stop--;
  const first = at;
  let negative = false;
  if (at < stop && (bytes[at] === 45 || bytes[at] === 43)) negative = bytes[at++] === 45;
  let digits = 0;
  let mantissa = 0;
  let decimals = -1;
  for (; at < stop; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else return slowFigure(bytes, first, stop);
  }
  if (digits === 0) return NaN;
  // A mantissa below 2^53 and a power of ten up to 10^22 are both exact, so one division rounds once (Clinger 1990).
  if (mantissa > largestFigure || decimals > 22) return slowFigure(bytes, first, stop);
  const size = decimals > 0 ? mantissa / tensExact[decimals]! : mantissa;
  return negative ? -size : size;
}

function slowFigure(bytes: Uint8Array, start: number, end: number): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
    .toString('utf8')
    .trim();
  return plainDecimal.test(text) ? Number(text) : NaN;
}

/** Why a text is no figure, as a stable phrase that can be counted: no figure, decimal comma, thousands separator, not a number. */
export function figureFault(text: string): 'no figure' | 'decimal comma' | 'thousands separator' | 'not a number' {
  const bare = text.trim().replace(/^[+-]/, '');
  if (bare === '') return 'no figure';
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return 'thousands separator';
  if (/^(\d+|\d{1,3}([.' \u00a0\u2009\u202f’]\d{3})+),\d+$/.test(bare)) return 'decimal comma';
  if (/^\d{1,3}([.' \u00a0\u2009\u202f’]\d{3})+(\.\d+)?$/.test(bare)) return 'thousands separator';
  return 'not a number';
}
