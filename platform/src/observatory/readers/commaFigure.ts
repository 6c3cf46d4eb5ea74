const plain = /^[+-]?\d+(,\d+)?$/;
const grouped = /^[+-]?\d{1,3}(?:\.\d{3})+(,\d+)?$|^[+-]?\d{1,3}(?:[' \u00a0\u2009\u202f’]\d{3})+(,\d+)?$/;

/** The number that a text writes with a decimal comma, its thousands set off by points, blanks or apostrophes or not at all; NaN where it is none. */
export function commaFigure(text: string): number {
  const bare = text.trim();
  if (!plain.test(bare) && !grouped.test(bare)) return NaN;
  return Number(bare.replace(/[.' \u00a0\u2009\u202f’]/g, '').replace(',', '.'));
}
