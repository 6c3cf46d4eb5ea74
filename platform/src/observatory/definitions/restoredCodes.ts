/**
 * Codes of NACE and ISIC as they were before a spreadsheet took the leading zeros off (`111` → `0111`, `1.11` → `01.11`), and groups without
 * the `X` that some tables put for "any class of it" (`012X` → `012`). Both classifications begin at 01, so a column in which no code of digits
 * begins with 0 has lost them; then codes one digit short of the longest are padded. NAICS has no leading zeros.
 */
export function restoredCodes(codes: readonly string[], classification: string): readonly string[] {
  if (!/^(nace|isic)\b/.test(classification)) return codes;
  const hasLost = !codes.some((code) => /^0[\d.]+$/.test(code));
  const widest = codes.reduce((most, code) => (/^\d+$/.test(code) ? Math.max(most, code.length) : most), 0);
  return codes.map((code) => {
    if (/^\d+X+$/i.test(code)) return code.replace(/X+$/i, '');
    const isShort = /^\d\./.test(code) || (/^\d+$/.test(code) && code.length === widest - 1);
    return hasLost && isShort ? `0${code}` : code;
  });
}
