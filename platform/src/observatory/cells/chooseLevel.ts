import { Problem } from '../../kernel/problem.ts';
import { aggregateLevel, totalLevel, type CodeSystem } from '../codes/codeSystem.ts';
import { extraRegio } from '../codes/nutsRegions.ts';
import type { CodeTree } from './codeTree.ts';

/** Share of the countries that must be published at a level before it is the default. */
const nearlyAllCountries = 0.9;
/** Share of the top industries that must be divided down to a level before it counts as complete. */
const nearlyAllIndustries = 0.8;
/** Never rated, only added up. */
const noLevels: readonly string[] = [aggregateLevel, totalLevel, extraRegio];

/** The region level a run rates: the one asked for, else the finest that nearly all countries (in the US, states) are published at. */
export function chooseRegionLevel(keys: readonly string[], system: CodeSystem, asked: string | undefined): string {
  const byLevel = keysByLevel(keys, system);
  if (asked !== undefined) return namedLevel('region', asked, byLevel);
  const countries = new Map(
    [...byLevel].map(([level, own]) => [level, new Set(own.map((key) => key.slice(0, 2))).size]),
  );
  const candidates = system.levels.filter(
    (level) => byLevel.has(level) && !(level === 'cbsa' && (byLevel.has('state') || byLevel.has('county'))),
  );
  const most = Math.max(...candidates.map((level) => countries.get(level)!));
  const chosen = candidates.findLast((level) => countries.get(level)! >= nearlyAllCountries * most);
  if (chosen === undefined)
    throw new Problem(
      422,
      'the input holds no region that can be rated: every region code adds up others or is none of its classification',
    );
  return chosen;
}

/**
 * The industry level a run rates: the one asked for; else the definition's own, or the next finer one, that is complete; else, and
 * where no codes are given, the finest complete one. Complete is a level down to which nearly all top industries are divided.
 */
export function chooseIndustryLevel(
  codes: readonly string[],
  tree: CodeTree,
  system: CodeSystem,
  definitionCodes: readonly string[],
  asked: string | undefined,
): string {
  const placed = [...tree.order];
  const byLevel = keysByLevel(
    placed.map((position) => system.key(codes[position]!)),
    system,
  );
  if (asked !== undefined) return namedLevel('industry', asked, byLevel);
  const rank = (position: number): number =>
    system.levels.indexOf(system.level(system.key(codes[position]!)) ?? totalLevel);
  const depth = new Int32Array(codes.length);
  for (const position of placed.toReversed()) {
    depth[position] = Math.max(rank(position), ...tree.children[position]!.map((child) => depth[child]!));
  }
  const total = system.levels.indexOf(totalLevel);
  const tops = placed.filter(
    (position) => rank(position) !== total && (tree.parent[position]! < 0 || rank(tree.parent[position]!) === total),
  );
  const present = system.levels.filter((level) => byLevel.has(level));
  const complete = present.filter(
    (level) =>
      tops.filter((top) => depth[top]! >= system.levels.indexOf(level)).length >= nearlyAllIndustries * tops.length,
  );
  const wanted = Math.max(
    -1,
    ...definitionCodes.map((code) => system.levels.indexOf(system.level(system.key(code)) ?? '')),
  );
  const wantedOrFiner =
    definitionCodes.length === 0 ? [] : complete.filter((level) => system.levels.indexOf(level) >= wanted);
  const chosen = wantedOrFiner[0] ?? complete.at(-1) ?? present.at(-1);
  if (chosen === undefined)
    throw new Problem(
      422,
      'the input holds totals over all industries only: there is no industry to make a category of',
    );
  return chosen;
}

function keysByLevel(keys: readonly string[], system: CodeSystem): Map<string, string[]> {
  const byLevel = new Map<string, string[]>();
  for (const key of keys) {
    const level = system.level(key);
    if (level === null || noLevels.includes(level)) continue;
    const own = byLevel.get(level);
    if (own === undefined) byLevel.set(level, [key]);
    else own.push(key);
  }
  return byLevel;
}

function namedLevel(of: 'region' | 'industry', asked: string, byLevel: ReadonlyMap<string, readonly string[]>): string {
  const level = asked.trim().toLowerCase();
  if (byLevel.has(level)) return level;
  const found = [...byLevel]
    .map(([name, own]) => `${name} (${own.length} ${own.length === 1 ? 'code' : 'codes'})`)
    .join(', ');
  throw new Problem(400, `the input has no ${of} level "${asked}": choose one of ${found} with --${of}-level`);
}
