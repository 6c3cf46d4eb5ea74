import type { Cells } from '../cells/cells.ts';
import type { Definition } from './definition.ts';
import { broaderKeys, industryKey, industrySystem, type IndustrySystem } from './industryKey.ts';
import { matchIndustries, type Matching } from './matchIndustries.ts';

/** How the industries that a year's data hold fall to categories; positions are those of all the cells' industries. */
export interface YearMatching extends Matching {
  /**
   * Whether of the entry's industry only a part belongs to the category, nobody knows how much: the data hold it whole where the
   * definition divides it. Its figure is then between nothing and all of it.
   */
  readonly isPart: Uint8Array;
  /** By category, how many of its industries the year's data hold, themselves or in finer codes, and how many it has. */
  readonly found: Uint32Array;
  readonly of: Uint32Array;
  /** Industries of the data that stand for several of the definition's. */
  readonly undivided: readonly string[];
}

/** Matches a definition to the industries that have a cell in one year. */
export function yearMatching(definition: Definition, cells: Cells, year: number, system: IndustrySystem): YearMatching {
  const present = industriesOf(cells, year);
  const own = matchingWithParts(
    definition,
    present.map((industry) => cells.industries[industry]!),
    system,
  );
  const first = new Uint32Array(cells.industries.length + 1);
  let at = 0;
  for (let industry = 0; industry < cells.industries.length; industry++) {
    if (present[at] === industry) at++;
    first[industry + 1] = own.first[at]!;
  }
  return { ...own, first };
}

/** Matches a definition to all the industry codes that a year's data hold; positions are those of the codes. */
export function matchingWithParts(
  definition: Definition,
  codes: readonly string[],
  system: IndustrySystem,
): YearMatching {
  const family =
    industrySystem(definition.classification) === 'unknown' ? system : industrySystem(definition.classification);
  const matching = matchIndustries(definition, codes, system);
  const below = categoriesBelow(definition, family);
  const parts = new Map(matching.unmatchedData.map((code) => [code, below.get(industryKey(code, family)) ?? []]));

  const first = new Uint32Array(codes.length + 1);
  const category: number[] = [];
  const weight: number[] = [];
  const isPart: number[] = [];
  codes.forEach((code, at) => {
    for (let entry = matching.first[at]!; entry < matching.first[at + 1]!; entry++) {
      category.push(matching.category[entry]!);
      weight.push(matching.weight[entry]!);
      isPart.push(0);
    }
    for (const part of parts.get(code) ?? []) {
      category.push(part);
      weight.push(1);
      isPart.push(1);
    }
    first[at + 1] = category.length;
  });
  const missing = new Set(matching.unmatchedDefinition);
  const own = definition.categories.map(({ industries }) =>
    industries.map((entry) => (typeof entry === 'string' ? entry : entry.industry)),
  );
  return {
    first,
    category: Uint32Array.from(category),
    weight: Float64Array.from(weight),
    isPart: Uint8Array.from(isPart),
    found: Uint32Array.from(own, (industries) => industries.filter((code) => !missing.has(code)).length),
    of: Uint32Array.from(own, (industries) => industries.length),
    unmatchedDefinition: matching.unmatchedDefinition,
    unmatchedData: matching.unmatchedData.filter((code) => parts.get(code)!.length === 0),
    undivided: matching.unmatchedData.filter((code) => parts.get(code)!.length > 0),
  };
}

function industriesOf(cells: Cells, year: number): number[] {
  const has = new Uint8Array(cells.industries.length);
  for (let at = 0; at < cells.length; at++) if (cells.year[at] === year) has[cells.industry[at]!] = 1;
  return [...has.keys()].filter((industry) => has[industry] === 1);
}

/** By broader code, the categories that take any industry below it. */
function categoriesBelow(definition: Definition, family: IndustrySystem): Map<string, number[]> {
  const below = new Map<string, number[]>();
  definition.categories.forEach(({ industries }, category) => {
    for (const entry of industries) {
      const key = industryKey(typeof entry === 'string' ? entry : entry.industry, family);
      for (const broader of broaderKeys(key, family)) {
        const known = below.get(broader);
        if (known === undefined) below.set(broader, [category]);
        else if (!known.includes(category)) known.push(category);
      }
    }
  });
  return below;
}
