import type { Definition } from './definition.ts';
import type { IndustryFlow } from './industryFlow.ts';
import { industrySystem } from './industryKey.ts';
import { matchIndustries } from './matchIndustries.ts';

/**
 * How an industry came through a translation. `one to one`: one new code that nothing else flows into. `whole`: split or merged, but only with
 * industries that belong where it belongs, so that nothing is mixed. `shared`: some of its new codes belong to other categories or to none as
 * well. `partly lost`: the tables do not say where a part of it goes. `lost`: no table leads anywhere.
 */
export type TranslationOutcome = 'one to one' | 'whole' | 'shared' | 'partly lost' | 'lost';

/** What became of one industry of one category. */
export interface TranslatedIndustry {
  readonly category: string;
  readonly industry: string;
  readonly outcome: TranslationOutcome;
  /** The new codes with the share of each that the category gets. */
  readonly targets: readonly { readonly industry: string; readonly weight: number }[];
  /** The share of the industry that its category still holds after the translation, 0 to 1. */
  readonly stays: number;
  /** The industry's size in the figures given; NaN where none were given. */
  readonly size: number;
}

const hair = 1e-9;

/**
 * Follows every entry of a definition to its new codes; `shares` are the categories' shares in each of them. What counts as mixed is seen from
 * `equalShares`: an industry that happens to be empty in the figures is there all the same.
 */
export function translatedIndustries(
  definition: Definition,
  flow: IndustryFlow,
  shares: ReadonlyMap<string, ReadonlyMap<number, number>>,
  equalShares: ReadonlyMap<string, ReadonlyMap<number, number>>,
  sizes: Float64Array | null,
): TranslatedIndustry[] {
  const entries = definition.categories.flatMap((category, position) =>
    category.industries.map((entry) => ({
      position,
      category: category.code,
      industry: typeof entry === 'string' ? entry : entry.industry,
      weight: typeof entry === 'string' ? 1 : entry.weight,
    })),
  );
  const sources = sourcesOf(
    definition,
    entries.map((entry) => entry.industry),
    flow.sources,
  );
  const visitors = new Map<string, number>();
  for (const end of [...flow.ends, ...flow.strangers])
    for (const target of end.keys()) visitors.set(target, (visitors.get(target) ?? 0) + 1);

  return entries.map(({ position, category, industry, weight }, at) => {
    const own = sources[at]!;
    const size = sizes === null ? NaN : own.reduce((sum, source) => sum + sizes[source]!, 0);
    const end = averageEnd(flow, own, sizes);
    const kept = [...end.values()].reduce((sum, share) => sum + share, 0);
    const targets = [...end.keys()].toSorted().map((target) => ({
      key: target,
      industry: flow.written.get(target)!,
      weight: shares.get(target)?.get(position) ?? 0,
    }));
    const stays = targets.reduce((sum, target) => sum + end.get(target.key)! * Math.min(1, target.weight / weight), 0);
    const isPure = targets.every((target) => (equalShares.get(target.key)?.get(position) ?? 0) >= weight - hair);
    const isAlone = own.length === 1 && targets.length === 1 && visitors.get(targets[0]!.key) === 1;
    const outcome = outcomeOf(kept, isPure, isAlone);
    return {
      category,
      industry,
      outcome,
      targets: targets.map(({ industry: code, weight: share }) => ({ industry: code, weight: share })),
      stays,
      size,
    };
  });
}

function outcomeOf(kept: number, isPure: boolean, isAlone: boolean): TranslationOutcome {
  if (kept === 0) return 'lost';
  if (kept < 1 - hair) return 'partly lost';
  if (!isPure) return 'shared';
  return isAlone ? 'one to one' : 'whole';
}

/** By code of the definition, the positions of the table's industries that fall to it. */
function sourcesOf(definition: Definition, codes: readonly string[], sources: readonly string[]): number[][] {
  const distinct = [...new Set(codes)];
  const each = { ...definition, categories: distinct.map((code) => ({ code, title: code, industries: [code] })) };
  const matching = matchIndustries(each, sources, industrySystem(definition.classification));
  const found = new Map(distinct.map((code) => [code, [] as number[]]));
  sources.forEach((_, source) => {
    for (let entry = matching.first[source]!; entry < matching.first[source + 1]!; entry++)
      found.get(distinct[matching.category[entry]!]!)!.push(source);
  });
  return codes.map((code) => found.get(code)!);
}

/** The shares of several industries' ends, each counting by its size, or alike where none has one. */
function averageEnd(flow: IndustryFlow, sources: readonly number[], sizes: Float64Array | null): Map<string, number> {
  const whole = sizes === null ? 0 : sources.reduce((sum, source) => sum + sizes[source]!, 0);
  const end = new Map<string, number>();
  for (const source of sources) {
    const share = whole > 0 ? sizes![source]! / whole : 1 / sources.length;
    for (const [target, part] of flow.ends[source]!) end.set(target, (end.get(target) ?? 0) + part * share);
  }
  return end;
}
