import type { Definition } from './definition.ts';
import { correspondencePath } from './correspondencePath.ts';
import { industryFlow } from './industryFlow.ts';
import { inflowShares } from './inflowShares.ts';
import { industrySystem } from './industryKey.ts';
import { matchIndustries } from './matchIndustries.ts';
import type { Correspondence } from './readCorrespondence.ts';
import { roundedShares } from './roundedShares.ts';
import { translatedIndustries } from './translatedIndustries.ts';
import type { TranslatedIndustry } from './translatedIndustries.ts';

/** How big each industry is, in the definition's own classification; a code may stand for a broader or a finer industry than the table's. */
export interface IndustrySizes {
  readonly industries: readonly string[];
  /** The measure, 0 or more. */
  readonly sizes: Float64Array;
  /** Where the figures come from, in words. */
  readonly source: string;
}

/** A translated definition, and what became of each industry of the first one. */
export interface Translation {
  readonly definition: Definition;
  readonly industries: readonly TranslatedIndustry[];
  /** Categories that no industry of the new classification leads to; they are not in the new definition. */
  readonly emptied: readonly string[];
  /** Links to a group that were taken as links to each of its members. */
  readonly spreadOut: number;
}

/**
 * Carries a definition to another classification through correspondence tables. Every industry of the first table is followed to where it
 * ends, splits in equal parts; a target industry belongs to a category by the share of what flows into it that comes from there, each
 * industry counting alike, or by its size where `sizes` are given (equally where all that flows in has none). So an
 * industry that only changes its code moves whole. Weights have six decimals and those of one industry add up to 1 at most.
 */
export function translateDefinition(
  definition: Definition,
  tables: readonly Correspondence[],
  to: string,
  options: { readonly sizes?: IndustrySizes; readonly digits?: number } = {},
): Translation {
  const steps = correspondencePath(definition, tables, to);
  const flow = industryFlow(steps, options.digits);
  const sizes = options.sizes === undefined ? null : sourceSizes(definition, flow.sources, options.sizes);
  const equalShares = inflowShares(definition, flow, null);
  const shares = sizes === null ? equalShares : new Map([...equalShares, ...inflowShares(definition, flow, sizes)]);
  const rounded = new Map([...shares].map(([target, categories]) => [target, roundedShares(categories)]));
  const targets = [...rounded.keys()].toSorted();
  const categories = definition.categories.map((category, position) => ({
    ...category,
    industries: targets.flatMap((target) => {
      const weight = rounded.get(target)!.get(position);
      if (weight === undefined) return [];
      const industry = flow.written.get(target)!;
      return [weight === 1 ? industry : { industry, weight }];
    }),
  }));
  const parents = new Set(categories.map((category) => category.parent));
  const isKept = (category: (typeof categories)[number]): boolean =>
    category.industries.length > 0 || parents.has(category.code);
  const how =
    `one-to-one codes whole; a code that several industries flow into by ${options.sizes === undefined ? 'equal shares' : `shares of ${options.sizes.source}`}` +
    (options.digits === undefined ? '' : `; codes cut to ${options.digits} digits`);
  return {
    definition: {
      ...definition,
      name: `${definition.name}-${to
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '')}`,
      title: `${definition.title}, translated to ${to}`,
      classification: classificationOf(to),
      derivedFrom: { name: definition.name, version: definition.version, by: tables.map((table) => table.file), how },
      categories: categories.filter(isKept),
    },
    industries: translatedIndustries(definition, flow, shares, equalShares, sizes),
    emptied: categories.filter((category) => !isKept(category)).map((category) => category.code),
    spreadOut: flow.spreadOut,
  };
}

function classificationOf(to: string): Definition['classification'] {
  const [, name, version] = /^(\S+)\s*(.*)$/.exec(to.trim())!;
  return version === '' ? { name: name! } : { name: name!, version: version! };
}

/** By source industry, the sum of the figures that fall to it. */
function sourceSizes(definition: Definition, sources: readonly string[], given: IndustrySizes): Float64Array {
  const each = {
    ...definition,
    categories: sources.map((source) => ({ code: source, title: source, industries: [source] })),
  };
  const matching = matchIndustries(each, given.industries, industrySystem(definition.classification));
  const sizes = new Float64Array(sources.length);
  given.sizes.forEach((size, at) => {
    for (let entry = matching.first[at]!; entry < matching.first[at + 1]!; entry++)
      sizes[matching.category[entry]!]! += size;
  });
  return sizes;
}
