import type { Category, Definition } from '../../definitions/definition.ts';
import { broaderKeys, industryKey, industrySystem, type IndustrySystem } from '../../definitions/industryKey.ts';

/** A category that takes an industry, with its share where it takes a part only. */
export interface DraftTaker {
  readonly category: string;
  /** Null where the industry belongs there whole. */
  readonly weight: number | null;
}

/** An industry as the laboratory lists it. */
export interface DraftIndustry {
  readonly industry: string;
  /** Categories that list it. */
  readonly takers: readonly DraftTaker[];
  /** The broader code that takes it, with its first category, where no category lists it itself. */
  readonly under: { readonly industry: string; readonly category: string } | null;
  /** The code as the data have it; null where they do not. */
  readonly inData: string | null;
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Every industry that the definition lists or the data hold, in order of code; writings of one industry are one. */
export function draftIndustries(
  definition: Definition,
  inData: readonly string[],
  dataSystem: IndustrySystem = 'unknown',
): DraftIndustry[] {
  const own = industrySystem(definition.classification);
  const system = own === 'unknown' ? dataSystem : own;
  const takers = new Map<string, DraftTaker[]>();
  const written = new Map<string, string>();
  for (const { code, industries } of definition.categories) {
    for (const entry of industries) {
      const key = industryKey(codeOf(entry), system);
      if (!written.has(key)) written.set(key, codeOf(entry));
      takers.set(key, [...(takers.get(key) ?? []), { category: code, weight: weightOf(entry) }]);
    }
  }
  const data = new Map(inData.map((code) => [industryKey(code, system), code]));
  for (const code of inData) if (!written.has(industryKey(code, system))) written.set(industryKey(code, system), code);
  return [...written]
    .map(([key, industry]): DraftIndustry => {
      const broader = takers.has(key) ? undefined : broaderKeys(key, system).find((one) => takers.has(one));
      return {
        industry,
        takers: takers.get(key) ?? [],
        under:
          broader === undefined
            ? null
            : { industry: written.get(broader)!, category: takers.get(broader)![0]!.category },
        inData: data.get(key) ?? null,
      };
    })
    .sort((a, b) => collator.compare(a.industry, b.industry));
}

/** The definition with industries in that category alone, whole; null takes them out of all. */
export function withMoved(definition: Definition, industries: readonly string[], category: string | null): Definition {
  const system = industrySystem(definition.classification);
  const keys = new Set(industries.map((code) => industryKey(code, system)));
  return {
    ...definition,
    categories: definition.categories.map((one) => {
      const kept = one.industries.filter((entry) => !keys.has(industryKey(codeOf(entry), system)));
      if (one.code === category) return { ...one, industries: sorted([...kept, ...industries]) };
      return kept.length === one.industries.length ? one : { ...one, industries: kept };
    }),
  };
}

/** The definition with an industry's share in one category set; null takes it out of that category. */
export function withWeight(
  definition: Definition,
  industry: string,
  category: string,
  weight: number | null,
): Definition {
  const system = industrySystem(definition.classification);
  const key = industryKey(industry, system);
  const isIt = (entry: Entry): boolean => industryKey(codeOf(entry), system) === key;
  const categories = definition.categories.map((one) => {
    if (one.code !== category) return one;
    const others = one.industries.filter((entry) => !isIt(entry));
    return { ...one, industries: weight === null ? others : sorted([...others, { industry, weight }]) };
  });
  return { ...definition, categories };
}

/** The definition with an industry shared by the categories that have it already and another, in equal parts. */
export function withShared(definition: Definition, industry: string, category: string): Definition {
  const system = industrySystem(definition.classification);
  const key = industryKey(industry, system);
  const isIt = (entry: Entry): boolean => industryKey(codeOf(entry), system) === key;
  const sharers = new Set([
    ...definition.categories.filter(({ industries }) => industries.some(isIt)).map(({ code }) => code),
    category,
  ]);
  if (sharers.size === 1) return withMoved(definition, [industry], category);
  const weight = Math.floor(1e4 / sharers.size) / 1e4;
  return [...sharers].reduce((all, one) => withWeight(all, industry, one, weight), definition);
}

/** The definition with one category's code, title, kind or note changed; what is under it stays under it. */
export function withCategory(
  definition: Definition,
  code: string,
  changed: Partial<Pick<Category, 'code' | 'title' | 'kind'>>,
): Definition {
  const categories = definition.categories.map((one): Category => {
    if (one.code === code) return { ...one, ...changed };
    if (changed.code !== undefined && one.parent === code) return { ...one, parent: changed.code };
    return one;
  });
  return { ...definition, categories };
}

/** The definition with one more category, still without industries, at its end. */
export function withNewCategory(
  definition: Definition,
  { code, title, kind }: { readonly code: string; readonly title: string; readonly kind?: Category['kind'] },
): Definition {
  const category = { code, title, ...(kind === undefined ? {} : { kind }), industries: [] };
  return { ...definition, categories: [...definition.categories, category] };
}

/** The definition without a category; its industries are then in none, and what was under it stands by itself. */
export function withoutCategory(definition: Definition, code: string): Definition {
  const categories = definition.categories
    .filter((one) => one.code !== code)
    .map(({ parent, ...one }) => (parent === undefined || parent === code ? one : { ...one, parent }));
  return { ...definition, categories };
}

/** The definition without the categories that have no industry and nothing under them. */
export function withoutEmpty(definition: Definition): Definition {
  return emptyCategories(definition).reduce((left, { code }) => withoutCategory(left, code), definition);
}

/** Categories that have no industry and nothing under them, which a definition may not have. */
export function emptyCategories({ categories }: Definition): Category[] {
  const parents = new Set(categories.map(({ parent }) => parent));
  return categories.filter(({ code, industries }) => industries.length === 0 && !parents.has(code));
}

/** A code for a category of that title which no other has. */
export function freeCode(definition: Definition, title: string): string {
  const plain =
    title
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 40) || 'category';
  const taken = new Set(definition.categories.map(({ code }) => code));
  for (let count = 1; ; count++) {
    const code = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.has(code)) return code;
  }
}

type Entry = Category['industries'][number];

/** The code of an industry's entry. */
export function codeOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : entry.industry;
}

function weightOf(entry: Entry): number | null {
  return typeof entry === 'string' ? null : entry.weight;
}

function sorted(industries: readonly Entry[]): Entry[] {
  return industries.toSorted((a, b) => collator.compare(codeOf(a), codeOf(b)));
}
