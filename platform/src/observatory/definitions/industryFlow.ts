import { correspondenceLinks } from './correspondenceLinks.ts';
import type { CorrespondenceStep } from './correspondencePath.ts';
import { broaderKeys, industrySystem } from './industryKey.ts';
import type { IndustrySystem } from './industryKey.ts';

/** Where industries of one classification end in another after a row of correspondence tables. */
export interface IndustryFlow {
  /** Keys of every industry of the first classification that the first table knows, sorted. */
  readonly sources: readonly string[];
  /** By source, the share of it that ends in each target key, every split in equal parts; what the shares lack of 1 is lost on the way. */
  readonly ends: readonly ReadonlyMap<string, number>[];
  /** Industries that a later table knows and none of the sources leads to, with the shares of their ends: they dilute, but belong to nobody. */
  readonly strangers: readonly ReadonlyMap<string, number>[];
  /** How each target is written in the last table. */
  readonly written: ReadonlyMap<string, string>;
  /** Links to a group that were taken as links to each of its members, over all tables. */
  readonly spreadOut: number;
}

/** Follows every industry through the tables; `digits` cuts the codes of the last one to a broader level. */
export function industryFlow(steps: readonly CorrespondenceStep[], digits?: number): IndustryFlow {
  const links = steps.map(({ table, from, to }, step) =>
    correspondenceLinks(table, from, to, step === steps.length - 1 ? digits : undefined),
  );
  const sources = [...links[0]!.targets.keys()].toSorted();
  let ends = sources.map((source) => new Map([[source, 1]]));
  let strangers: Map<string, number>[] = [];
  links.forEach(({ targets }, step) => {
    const system = industrySystem({ name: steps[step]!.from });
    const known = new Set(
      [...ends, ...strangers].flatMap((end) => [...end.keys()]).flatMap((key) => partners(key, targets, system)),
    );
    const unknown = [...targets.keys()].filter((key) => !known.has(key)).map((key) => new Map([[key, 1]]));
    const follow = (end: ReadonlyMap<string, number>): Map<string, number> => followed(end, targets, system);
    ends = ends.map(follow);
    strangers = [...strangers, ...unknown].map(follow);
  });
  return {
    sources,
    ends,
    strangers,
    written: links.at(-1)!.written,
    spreadOut: links.reduce((sum, { spreadOut }) => sum + spreadOut, 0),
  };
}

function followed(
  end: ReadonlyMap<string, number>,
  targets: ReadonlyMap<string, readonly string[]>,
  system: IndustrySystem,
): Map<string, number> {
  const next = new Map<string, number>();
  for (const [key, share] of end) {
    const keys = partners(key, targets, system);
    for (const partner of keys) {
      const reached = targets.get(partner)!;
      for (const target of reached) next.set(target, (next.get(target) ?? 0) + share / keys.length / reached.length);
    }
  }
  return next;
}

/** The industries of the next table that a code stands for: itself, else all below it, else the closest that holds it. */
function partners(key: string, targets: ReadonlyMap<string, readonly string[]>, system: IndustrySystem): string[] {
  if (targets.has(key)) return [key];
  const below = [...targets.keys()].filter((candidate) => broaderKeys(candidate, system).includes(key));
  if (below.length > 0) return below;
  const above = broaderKeys(key, system).find((broader) => targets.has(broader));
  return above === undefined ? [] : [above];
}
