import { totalLevel, type CodeSystem } from '../codes/codeSystem.ts';
import { nutsLevel } from '../codes/nutsRegions.ts';
import type { CodeTree } from './codeTree.ts';

/**
 * The industries a year is rated by: those of the chosen level, and coarser ones below which nothing is published, which stand for
 * their only part (`32731` for 327310) or for all of them; and finer ones of which no coarser code is published at that level.
 */
export function leafIndustries(
  codes: readonly string[],
  tree: CodeTree,
  system: CodeSystem,
  level: string,
  total: number,
): Uint8Array {
  const chosen = system.levels.indexOf(level);
  const isLeaf = new Uint8Array(codes.length);
  for (const industry of tree.order) {
    const own = system.level(system.key(codes[industry]!));
    if (industry === total || own === null || own === totalLevel) continue;
    const isUndivided = system.levels.indexOf(own) < chosen && tree.children[industry]!.length === 0;
    const isLoose = system.levels.indexOf(own) > chosen && !standsBelow(industry, tree, isLeaf);
    if (own === level || isUndivided || isLoose) isLeaf[industry] = 1;
  }
  return isLeaf;
}

function standsBelow(industry: number, tree: CodeTree, isLeaf: Uint8Array): boolean {
  for (let above = tree.parent[industry]!; above >= 0; above = tree.parent[above]!)
    if (isLeaf[above] === 1) return true;
  return false;
}

/**
 * The regions a year is rated by: those of the chosen level, and coarser ones below which nothing is published where the classification
 * has but one region of the level there (`LU` for LU00). A larger region is no match for the others and stays out.
 */
export function leafRegions(
  codes: readonly string[],
  tree: CodeTree,
  system: CodeSystem,
  level: string,
  totalRegion: number,
): Uint8Array {
  const chosen = system.levels.indexOf(level);
  const isLeaf = new Uint8Array(codes.length);
  for (const region of tree.order) {
    const key = system.key(codes[region]!);
    const own = system.level(key);
    if (region === totalRegion || own === null) continue;
    const isUndivided = system.levels.indexOf(own) < chosen && tree.children[region]!.length === 0;
    if (own === level || (isUndivided && isOneRegion(key, level, system))) isLeaf[region] = 1;
  }
  return isLeaf;
}

/** Whether a single NUTS code, the region's own one with noughts behind, is all there is of it at the level. */
function isOneRegion(key: string, level: string, system: CodeSystem): boolean {
  if (system.name !== 'nuts') return false;
  for (let code = `${key}0`; code.length <= 4; code += '0') {
    if (system.isWhole(key, new Set([code])) === true && nutsLevel(code) === level) return true;
  }
  return false;
}
