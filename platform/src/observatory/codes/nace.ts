const sections: readonly (readonly [section: string, from: number, to: number])[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 63],
  ['K', 64, 66],
  ['L', 68, 68],
  ['M', 69, 75],
  ['N', 77, 82],
  ['O', 84, 84],
  ['P', 85, 85],
  ['Q', 86, 88],
  ['R', 90, 93],
  ['S', 94, 96],
  ['T', 97, 98],
  ['U', 99, 99],
];

/**
 * A NACE (or ISIC) code as bare digits: dots and Eurostat's section letter taken off (`C29`, `29` → `29`; `29.10`, `C2910` → `2910`).
 * A section stays its letter (`C`); anything else, such as an aggregate `C10-C12` or `TOTAL`, comes back as it is, trimmed.
 */
export function naceDigits(code: string): string {
  const found = /^[A-Za-z]?(\d[\d.]*)$/.exec(code.trim());
  if (found !== null) return found[1]!.replaceAll('.', '');
  const trimmed = code.trim();
  return trimmed.length === 1 ? trimmed.toUpperCase() : trimmed;
}

/** The section letter of a code given by `naceDigits`, in NACE Rev. 2 and ISIC Rev. 4; null where its first two digits are no division. */
export function naceSection(digits: string): string | null {
  if (!/^\d\d/.test(digits)) return null;
  const division = Number(digits.slice(0, 2));
  return sections.find(([, from, to]) => division >= from && division <= to && isDivision(division))?.[0] ?? null;
}

function isDivision(division: number): boolean {
  return division !== 4 && division !== 34 && division !== 40 && division !== 89;
}
