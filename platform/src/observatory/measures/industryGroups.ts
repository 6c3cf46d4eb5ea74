import { industryCodeSystem } from '../codes/industryCodeSystem.ts';
import type { Category } from '../definitions/definition.ts';
import { broaderKeys, type IndustrySystem } from '../definitions/industryKey.ts';
import type { Observations } from '../readers/observations.ts';

/**
 * Groups for related variety, numbered from 0: of categories by their parent; of industries by the division (two digits) that holds
 * them, divisions by their section. Null where one of them stands in nothing broader.
 */
export function industryGroups(
  categories: readonly Category[],
  by: 'category' | 'industry',
  observations: Observations,
): Uint32Array | null {
  const groupOf = by === 'category' ? ({ parent }: Category) => parent : broaderGroup(categories, observations);
  const numbers = new Map<string, number>();
  const groups = new Uint32Array(categories.length);
  for (const [at, category] of categories.entries()) {
    const group = groupOf(category);
    if (group === undefined) return null;
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    groups[at] = numbers.get(group)!;
  }
  return groups;
}

function broaderGroup(
  categories: readonly Category[],
  observations: Observations,
): (category: Category) => string | undefined {
  const declared = observations.sources[0]!.industrySystem;
  const system = industryCodeSystem(
    declared,
    'unknown',
    categories.map(({ code }) => code),
  );
  return ({ code }) => {
    const broader = broaderKeys(system.key(code), system.name as IndustrySystem);
    return broader.find((key) => /^\d\d$/.test(key)) ?? broader.at(-1);
  };
}
