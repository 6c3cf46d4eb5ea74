import { Problem } from '../../kernel/problem.ts';
import type { Definition } from './definition.ts';
import { broaderKeys, industryKey, industrySystem } from './industryKey.ts';
import type { IndustrySystem } from './industryKey.ts';
import { soleDescendant } from './soleDescendant.ts';

/** Which categories take each industry of the data, and what on either side found no partner. */
export interface Matching {
  /** The categories of industry `i` stand at `first[i]` up to `first[i + 1]`; length is the number of industries plus one. */
  readonly first: Uint32Array;
  /** Positions in the definition's categories. */
  readonly category: Uint32Array;
  /** The share of the industry that belongs to that category, above 0; those of one industry add to 1 at most. */
  readonly weight: Float64Array;
  /** Codes of the definition, as written there, to which no industry of the data falls. */
  readonly unmatchedDefinition: readonly string[];
  /** Industries of the data that no category takes. */
  readonly unmatchedData: readonly string[];
}

interface Entry {
  readonly category: number;
  weight: number;
}

/**
 * Finds for every industry of the data the categories that take it: by equal code, else by the longest code of the definition that
 * holds it. `system` is the data's classification; where it is unknown the definition's own counts. In NAICS a parent that the
 * publisher gives in place of its only child (`32731` for `327310`) is that child. A definition on another classification is a Problem.
 */
export function matchIndustries(
  definition: Definition,
  dataCodes: readonly string[],
  system: IndustrySystem,
): Matching {
  const family = sharedSystem(definition, system);
  const { entries, written } = entriesByKey(definition, family);
  const keys = dataCodes.map((code) => industryKey(code, family));
  const onlyChild = family === 'naics' ? soleDescendant([...entries.keys()], keys) : () => null;

  const hit = new Set<string>();
  const first = new Uint32Array(dataCodes.length + 1);
  const category: number[] = [];
  const weight: number[] = [];
  const unmatchedData: string[] = [];
  keys.forEach((key, i) => {
    const found = entries.has(key)
      ? key
      : (broaderKeys(key, family).find((broader) => entries.has(broader)) ?? onlyChild(key));
    if (found === null) unmatchedData.push(dataCodes[i]!);
    else {
      hit.add(found);
      for (const entry of entries.get(found)!) {
        category.push(entry.category);
        weight.push(entry.weight);
      }
    }
    first[i + 1] = category.length;
  });
  return {
    first,
    category: Uint32Array.from(category),
    weight: Float64Array.from(weight),
    unmatchedDefinition: [...written].filter(([key]) => !hit.has(key)).map(([, code]) => code),
    unmatchedData,
  };
}

function sharedSystem(definition: Definition, data: IndustrySystem): IndustrySystem {
  const own = industrySystem(definition.classification);
  if (own === 'unknown') return data;
  if (data !== 'unknown' && data !== own) {
    throw new Problem(
      422,
      `The definition ${definition.name} is written in ${definition.classification.name} codes and the data are in ${data.toUpperCase()}: ` +
        `translate it with "asterism definitions translate", or choose a definition on ${data.toUpperCase()}.`,
    );
  }
  return own;
}

function entriesByKey(
  definition: Definition,
  system: IndustrySystem,
): { entries: Map<string, Entry[]>; written: Map<string, string> } {
  const entries = new Map<string, Entry[]>();
  const written = new Map<string, string>();
  definition.categories.forEach((category, position) => {
    for (const industry of category.industries) {
      const code = typeof industry === 'string' ? industry : industry.industry;
      const key = industryKey(code, system);
      const entry = { category: position, weight: typeof industry === 'string' ? 1 : industry.weight };
      const shared = entries.get(key);
      if (shared === undefined) entries.set(key, [entry]);
      else shared.push(entry);
      if (!written.has(key)) written.set(key, code);
    }
  });
  for (const shared of entries.values()) if (shared.length > 1) takeOffRounding(shared);
  return { entries, written };
}

/** Weights such as 0.1, 0.2 and 0.7 may come to a hair over 1 in binary: the excess is taken off the largest of them. */
function takeOffRounding(entries: Entry[]): void {
  const largest = entries.reduce((most, entry) => (entry.weight > most.weight ? entry : most));
  for (;;) {
    const excess = entries.reduce((sum, entry) => sum + entry.weight, 0) - 1;
    if (!(excess > 0) || excess > 1e-6) return;
    largest.weight -= excess;
  }
}
