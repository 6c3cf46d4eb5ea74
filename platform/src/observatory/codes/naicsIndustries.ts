import { broaderKeys, industryKey } from '../definitions/industryKey.ts';
import { totalLevel, type CodeSystem } from './codeSystem.ts';

const sectors = /^(11|2[1-3]|42|31-33|44-45|48-49|5[1-6]|6[12]|7[12]|81|9[2359])$/;

/**
 * NAICS: total (`00`, QCEW `10`), sector (`21`, `31-33`), then 3 to 6 digits, each beginning with the one above. Parents and only
 * children are often published once, so no list can say what is missing: the data's own sums must.
 */
export const naicsIndustries: CodeSystem = {
  name: 'naics',
  levels: [totalLevel, 'sector', '3-digit', '4-digit', '5-digit', '6-digit'],
  key: (code) => (code === '10' || code === '------' ? '00' : industryKey(code, 'naics')),
  level: naicsLevel,
  broader: (key) => (key === '00' ? [] : [...broaderKeys(key, 'naics'), '00']),
  repeats: () => false,
  isWhole: () => null,
};

/** The level of a code without trailing dashes; null where it is written unlike any. */
function naicsLevel(key: string): string | null {
  if (key === '00') return totalLevel;
  if (sectors.test(key)) return 'sector';
  return /^[1-9]\d{2,5}$/.test(key) ? `${key.length}-digit` : null;
}
