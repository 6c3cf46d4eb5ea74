import { aggregateLevel, type CodeSystem } from './codeSystem.ts';
import { coversList } from './coversList.ts';
import type { CodeSet } from './nutsVersions.ts';

/** The level of what a country can't give to a place within it (`FRZZ`). */
export const extraRegio = 'extra-regio';

const pattern = /^[A-Z]{2}[0-9A-Z]{0,3}$/;
const groupings = /^(EU|EA|EEA|EFTA)\d*/;

/**
 * Eurostat's codes of regions: country, NUTS 1, 2, 3 by two to five characters, each beginning with the one above. With the code
 * set that a country's figures use, the divisions of a country and of a NUTS 1 region are complete lists; NUTS 3 has no list here.
 */
export function nutsRegions(setOf: (country: string) => CodeSet | null): CodeSystem {
  const narrower = (code: string): readonly string[] | null => {
    const set = code.length < 4 ? setOf(code.slice(0, 2)) : null;
    if (set === null) return null;
    const below = [...set.nuts2]
      .filter((nuts2) => nuts2.startsWith(code))
      .map((nuts2) => nuts2.slice(0, code.length + 1));
    return [...new Set(below)];
  };
  return {
    name: 'nuts',
    levels: [aggregateLevel, 'nuts0', 'nuts1', 'nuts2', 'nuts3', extraRegio],
    key: (code) => code,
    level: nutsLevel,
    broader: (code) => {
      const broader = [];
      for (let length = Math.min(code.length, 5) - 1; length >= 2; length--) broader.push(code.slice(0, length));
      return nutsLevel(code) === aggregateLevel ? [] : broader;
    },
    repeats: (code) => nutsLevel(code) === aggregateLevel,
    isWhole: (code, parts) => coversList(code, parts, narrower),
  };
}

/** The level of a NUTS code; null where it is written unlike any. */
export function nutsLevel(code: string): string | null {
  if (groupings.test(code)) return aggregateLevel;
  if (!pattern.test(code)) return null;
  if (/^[A-Z]{2}Z{1,3}$/.test(code)) return extraRegio;
  return `nuts${code.length - 2}`;
}
