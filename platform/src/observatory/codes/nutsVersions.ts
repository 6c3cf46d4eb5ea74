import { readFileSync } from 'node:fs';

/** The NUTS 2 codes of a country as they stood from one version of the classification until one that changed them. */
export interface CodeSet {
  /** The first version with these codes, e.g. 2010. */
  readonly version: number;
  readonly nuts2: ReadonlySet<string>;
}

/** Years by which the versions of NUTS are called (sources in data/nuts/README.md). */
const versions: readonly number[] = [2006, 2010, 2013, 2016, 2021, 2024];

interface Entry {
  readonly code: string;
  readonly first: number;
  readonly last: number;
}

const entries: readonly Entry[] = readFileSync(
  new URL('../../../../data/nuts/nuts2-versions.csv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code, first, last] = line.split(',');
    return { code: code!, first: Number(first), last: last === '' ? Infinity : Number(last) };
  });

const setsByCountry = new Map<string, CodeSet[]>();

/** The different sets of NUTS 2 codes that a country has had, oldest first; empty for a country that NUTS does not know. */
export function codeSets(country: string): readonly CodeSet[] {
  let sets = setsByCountry.get(country);
  if (sets !== undefined) return sets;
  sets = [];
  const own = entries.filter((entry) => entry.code.startsWith(country) && country.length === 2);
  for (const version of versions) {
    const nuts2 = new Set(own.filter(({ first, last }) => first <= version && version <= last).map(({ code }) => code));
    if (nuts2.size > 0 && !isSame(nuts2, sets.at(-1)?.nuts2)) sets.push({ version, nuts2 });
  }
  setsByCountry.set(country, sets);
  return sets;
}

/** Whether the set has the code, at whatever level: a coarser code lives with the codes below it, a finer one with the code above. */
export function holds(set: CodeSet, code: string): boolean {
  if (code.length >= 4) return set.nuts2.has(code.slice(0, 4));
  for (const nuts2 of set.nuts2) if (nuts2.startsWith(code)) return true;
  return false;
}

function isSame(set: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return other !== undefined && set.size === other.size && [...set].every((code) => other.has(code));
}
