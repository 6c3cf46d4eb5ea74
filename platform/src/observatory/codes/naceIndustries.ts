import { broaderKeys } from '../definitions/industryKey.ts';
import { aggregateLevel, totalLevel, type CodeSystem } from './codeSystem.ts';
import { coversList } from './coversList.ts';
import { naceDigits, naceSection } from './nace.ts';
import { naceAggregate } from './naceAggregate.ts';
import { naceParts, naceSections } from './naceClassification.ts';

const total = 'TOTAL';

/**
 * NACE Rev. 2 and ISIC Rev. 4: total, section, division, group, class, in Eurostat's writing (`C29`) or plain (`29.1`). An aggregate
 * (`B-E`) stands for its divisions where none of them is published otherwise, and repeats them elsewhere. ISIC has fewer groups than NACE,
 * so that its groups of a division may not count as all of them.
 */
export function naceIndustries(codes: readonly string[]): CodeSystem {
  const keys = codes.map(naceKey);
  const standing = standingAggregates(keys);
  const narrower = (key: string): readonly string[] | null =>
    key === total ? naceSections : (naceParts.get(key) ?? null);
  return {
    name: 'nace',
    levels: [totalLevel, aggregateLevel, 'section', 'division', 'group', 'class'],
    key: naceKey,
    level: naceLevel,
    broader: (key) => {
      if (key === total) return [];
      const divisions = naceAggregate(key);
      if (divisions === null) return [...broaderKeys(key, 'nace'), total];
      const section = naceSection(divisions[0]!)!;
      return divisions.every((division) => naceSection(division) === section) ? [section, total] : [total];
    },
    repeats: (key) => naceLevel(key) === aggregateLevel && !standing.has(key),
    isWhole: (key, parts) =>
      coversList(key, new Set([...parts].flatMap((part) => naceAggregate(part) ?? part)), narrower),
  };
}

/** The level of a code given by `naceDigits`; null where NACE has no such section or division. */
function naceLevel(key: string): string | null {
  if (key === total) return totalLevel;
  if (naceSections.includes(key)) return 'section';
  if (/^\d{2,4}$/.test(key)) return naceSection(key) === null ? null : ['division', 'group', 'class'][key.length - 2]!;
  return naceAggregate(key) === null ? null : aggregateLevel;
}

/** A code whose letter is not the section of its digits is none of NACE's: it stays as written. */
function naceKey(code: string): string {
  const letter = /^([A-U])\d/.exec(code)?.[1];
  const key = naceDigits(code);
  return letter !== undefined && naceSection(key) !== letter ? code : key;
}

/** The aggregates of which nothing is published otherwise, the smallest first where they overlap each other. */
function standingAggregates(keys: readonly string[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const key of keys) {
    const level = naceLevel(key);
    if (level === 'section') for (const division of naceParts.get(key)!) taken.add(division);
    else if (level !== null && level !== totalLevel && level !== aggregateLevel) taken.add(key.slice(0, 2));
  }
  const aggregates = [...new Set(keys)].flatMap((key) => {
    const divisions = naceAggregate(key);
    return divisions === null ? [] : [{ key, divisions }];
  });
  const standing = new Set<string>();
  for (const { key, divisions } of aggregates.sort(
    (first, second) => first.divisions.length - second.divisions.length,
  )) {
    if (divisions.some((division) => taken.has(division))) continue;
    standing.add(key);
    for (const division of divisions) taken.add(division);
  }
  return standing;
}
