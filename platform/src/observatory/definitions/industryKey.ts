import { naceDigits, naceSection } from '../codes/nace.ts';
import type { Definition } from './definition.ts';

/** The family of classifications that says how codes nest: NACE and ISIC by sections and digits, NAICS by sectors and digits. */
export type IndustrySystem = 'nace' | 'naics' | 'unknown';

/** The family a definition's codes belong to, from the name of its classification; `unknown` where the file does not say or it is another one. */
export function industrySystem(classification: Definition['classification']): IndustrySystem {
  if (/\b(nace|isic)\b/i.test(classification.name)) return 'nace';
  if (/\bnaics\b/i.test(classification.name)) return 'naics';
  return 'unknown';
}

/**
 * The form of a code under which writings of the same industry are equal: NACE without dots and section letter (`C29.1` → `291`),
 * NAICS without trailing dashes and slashes (`32731-` → `32731`); other codes only trimmed.
 */
export function industryKey(code: string, system: IndustrySystem): string {
  if (system === 'nace') return naceDigits(code);
  if (system === 'naics') return code.trim().replace(/[-/]+$/, '');
  return code.trim();
}

const sectorRanges: Readonly<Record<string, string>> = {
  '31': '31-33',
  '32': '31-33',
  '33': '31-33',
  '44': '44-45',
  '45': '44-45',
  '48': '48-49',
  '49': '48-49',
};

/**
 * The keys of the industries that hold this one, closest first, at level boundaries only. NACE: four, three, two digits, section.
 * NAICS: six digits down to two, then a sector that is a range (`31-33`). Unknown classifications nest where a separator
 * (`.`, `-`, `/`, `_`, `:`, blank) stands, and nowhere else.
 */
export function broaderKeys(key: string, system: IndustrySystem): string[] {
  const broader: string[] = [];
  if (system === 'unknown') {
    for (let at = key.length - 1; at > 0; at--) {
      if (/[.\-/_:\s]/.test(key[at]!)) broader.push(key.slice(0, at));
    }
    return broader;
  }
  if (!/^\d{2,}$/.test(key)) return broader;
  for (let length = key.length - 1; length >= 2; length--) broader.push(key.slice(0, length));
  const top = system === 'nace' ? naceSection(key) : sectorRanges[key.slice(0, 2)];
  if (top !== null && top !== undefined) broader.push(top);
  return broader;
}
