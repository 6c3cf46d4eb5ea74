/** The year written in a byte range as four digits (or as `2015.0`, how some software stores it), 1000 to 2999; NaN where it is none. */
export function tidyYear(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && bytes[from]! <= 32) from++;
  while (to > from && bytes[to - 1]! <= 32) to--;
  if (to - from === 6 && bytes[to - 2] === 46 && bytes[to - 1] === 48) to -= 2;
  if (to - from !== 4) return NaN;
  let year = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return NaN;
    year = year * 10 + digit;
  }
  return year >= 1000 && year < 3000 ? year : NaN;
}

/** Why a text is no year, as a stable phrase: no year, not annual (a quarter, month or day), not a year. */
export function yearFault(text: string): 'no year' | 'not annual' | 'not a year' {
  const bare = text.trim();
  if (bare === '') return 'no year';
  return /^(1\d{3}|2\d{3})[-/. ]?(\d|q|m|w|s|h)/i.test(bare) ? 'not annual' : 'not a year';
}
