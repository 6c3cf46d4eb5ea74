import { Problem } from '../../kernel/problem.ts';
import type { Category, Definition } from './definition.ts';
import { broaderKeys, industryKey, industrySystem, type IndustrySystem } from './industryKey.ts';

/** A category that takes an industry, and the share of it that belongs there. */
interface Taker {
  readonly category: string;
  readonly weight: number;
}

/** What becomes of an industry from one definition to another. */
export interface ComparedIndustry {
  /** Code as the first of the two that lists it has it. */
  readonly industry: string;
  /** `divided`: the one lists it whole, the other only finer parts of it, or in other shares. */
  readonly change: 'same' | 'moved' | 'divided' | 'added' | 'left out';
  readonly before: readonly Taker[];
  readonly after: readonly Taker[];
}

/** What becomes of a category from one definition to another; the same where its code is. */
export interface ComparedCategory {
  readonly category: string;
  readonly before: Category | null;
  readonly after: Category | null;
  /** Codes of industries that it takes in one of the two alone. */
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly kept: number;
}

/** Two definitions side by side. */
export interface ComparedDefinitions {
  /** Every industry that either lists, in order of code. */
  readonly industries: readonly ComparedIndustry[];
  /** Those of the first in its order, then those that only the second has. */
  readonly categories: readonly ComparedCategory[];
}

/**
 * What moves between two definitions on one classification: an industry that one lists finer than the other belongs there to what takes
 * the broader code. On different classifications no industry can be told to be the other's: a Problem.
 */
export function comparedDefinitions(before: Definition, after: Definition): ComparedDefinitions {
  const system = sharedSystem(before, after);
  const [first, second] = [takersOf(before, system), takersOf(after, system)];
  const written = new Map([...second.written, ...first.written]);
  const industries = [...written]
    .map(([key, industry]) => compared(industry, takersOfKey(key, first, system), takersOfKey(key, second, system)))
    .sort((a, b) => collator.compare(a.industry, b.industry));
  return { industries, categories: comparedCategories(before, after, industries) };
}

const collator = new Intl.Collator('en-GB', { numeric: true });

function sharedSystem(before: Definition, after: Definition): IndustrySystem {
  const [first, second] = [industrySystem(before.classification), industrySystem(after.classification)];
  if (first !== 'unknown' && second !== 'unknown' && first !== second)
    throw new Problem(
      422,
      `The definition ${before.name} is written in ${before.classification.name} codes and ${after.name} in ${after.classification.name} codes: translate one of them with "asterism definitions translate", then compare.`,
    );
  return first === 'unknown' ? second : first;
}

interface Takers {
  readonly byKey: ReadonlyMap<string, readonly Taker[]>;
  readonly written: ReadonlyMap<string, string>;
  /** By broader key, who takes any part of it. */
  readonly below: ReadonlyMap<string, readonly Taker[]>;
}

function takersOf({ categories }: Definition, system: IndustrySystem): Takers {
  const byKey = new Map<string, Taker[]>();
  const below = new Map<string, Taker[]>();
  const written = new Map<string, string>();
  for (const { code, industries } of categories) {
    for (const entry of industries) {
      const [industry, weight] = typeof entry === 'string' ? [entry, 1] : [entry.industry, entry.weight];
      const key = industryKey(industry, system);
      put(byKey, key, { category: code, weight });
      if (!written.has(key)) written.set(key, industry);
      for (const broader of broaderKeys(key, system)) put(below, broader, { category: code, weight });
    }
  }
  return { byKey, written, below };
}

function put(map: Map<string, Taker[]>, key: string, taker: Taker): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [taker]);
  else if (!known.some(({ category }) => category === taker.category)) known.push(taker);
}

function takersOfKey(
  key: string,
  { byKey, below }: Takers,
  system: IndustrySystem,
): { readonly takers: readonly Taker[]; readonly areParts: boolean } {
  const found = [key, ...broaderKeys(key, system)].find((one) => byKey.has(one));
  if (found !== undefined) return { takers: byKey.get(found)!, areParts: false };
  return { takers: below.get(key) ?? [], areParts: below.has(key) };
}

function compared(
  industry: string,
  before: ReturnType<typeof takersOfKey>,
  after: ReturnType<typeof takersOfKey>,
): ComparedIndustry {
  return { industry, change: changeOf(before, after), before: before.takers, after: after.takers };
}

function changeOf(
  before: ReturnType<typeof takersOfKey>,
  after: ReturnType<typeof takersOfKey>,
): ComparedIndustry['change'] {
  if (before.takers.length === 0) return 'added';
  if (after.takers.length === 0) return 'left out';
  const both = before.takers.filter(({ category }) => after.takers.some((one) => one.category === category));
  if (both.length === 0) return 'moved';
  const isSame =
    !before.areParts &&
    !after.areParts &&
    both.length === before.takers.length &&
    both.length === after.takers.length &&
    both.every(({ category, weight }) => after.takers.find((one) => one.category === category)!.weight === weight);
  return isSame ? 'same' : 'divided';
}

function comparedCategories(
  before: Definition,
  after: Definition,
  industries: readonly ComparedIndustry[],
): ComparedCategory[] {
  const codes = [...new Set([...before.categories, ...after.categories].map(({ code }) => code))];
  const found = new Map(codes.map((code) => [code, { came: [] as string[], went: [] as string[], kept: 0 }]));
  for (const { industry, before: was, after: is } of industries) {
    for (const { category } of was) {
      if (is.some((one) => one.category === category)) found.get(category)!.kept++;
      else found.get(category)!.went.push(industry);
    }
    for (const { category } of is)
      if (!was.some((one) => one.category === category)) found.get(category)!.came.push(industry);
  }
  return codes.map((category) => ({
    category,
    before: before.categories.find(({ code }) => code === category) ?? null,
    after: after.categories.find(({ code }) => code === category) ?? null,
    ...found.get(category)!,
  }));
}
