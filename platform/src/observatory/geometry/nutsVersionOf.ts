/** Codes that came with a version of NUTS, the newest version first: none of the older ones has a code that begins so. */
const newCodes: readonly (readonly [version: number, begins: readonly string[]])[] = [
  [2024, ['PT1A', 'PT1B', 'PT1C', 'PT1D', 'LV00A', 'NL35', 'NL36']],
  [2021, ['HR02', 'HR05', 'HR06', 'NO08', 'NO09', 'NO0A']],
  [2016, ['FRB', 'FRC', 'FRD', 'FRK', 'FRY', 'HU11', 'HU12', 'PL91', 'PL92', 'LT01', 'LT02', 'IE04', 'IE05', 'IE06']],
  [2013, ['EL5', 'EL6', 'UKI3', 'UKI4', 'UKI5', 'UKI6', 'UKI7', 'SI03', 'SI04', 'FRA']],
  [2010, ['ITH', 'ITI', 'DED4', 'DED5', 'FI1B', 'FI1C', 'FI1D', 'UKD6', 'UKD7', 'HR04', 'EL1', 'EL2', 'EL4']],
  [2006, ['ITD', 'ITE', 'DE41', 'DE42', 'DED1', 'DED3', 'FI13', 'FI18', 'FI1A', 'UKD2', 'UKD5', 'GR']],
];

/**
 * The version of NUTS that codes of level 1 to 3 belong to, by the codes that each version brought (Commission Regulations 105/2007,
 * 31/2011, 1319/2013, 2016/2066, 2019/1755, 2023/674); null where none of them is there. Where codes of several versions stand
 * together, the newest that has more than one.
 */
export function nutsVersionOf(codes: readonly string[]): number | null {
  const european = codes.filter((code) => /^[A-Z]{2}[0-9A-Z]{1,3}$/.test(code));
  const hits = newCodes.map(([version, begins]) => ({
    version,
    count: begins.filter((begin) => european.some((code) => code.startsWith(begin))).length,
  }));
  return (hits.find(({ count }) => count > 1) ?? hits.find(({ count }) => count > 0))?.version ?? null;
}
