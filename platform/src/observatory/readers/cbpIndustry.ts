/** Sectors of more than one 2-digit code, which the padded files write by the first of them. */
const joinedSectors: Readonly<Record<string, string>> = { '31': '31-33', '44': '44-45', '48': '48-49' };

/**
 * A NAICS code as this project writes it from one as County Business Patterns does: padding taken off (`21----` → `21`, `11331/` → `11331`),
 * joined sectors whole (`31----` → `31-33`), the total over all industries `00` (`------`).
 */
export function cbpIndustry(code: string): string {
  const bare = code.trim().replace(/[-/]+$/, '');
  return bare === '' ? '00' : (joinedSectors[bare] ?? bare);
}
