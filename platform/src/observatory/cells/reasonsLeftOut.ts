import { totalLevel, type CodeSystem } from '../codes/codeSystem.ts';
import { extraRegio } from '../codes/nutsRegions.ts';
import type { Figures } from './figures.ts';
import type { LeftOut } from './leftOut.ts';
import type { LiveRegions } from './liveRegions.ts';

/** Why each region, by position, is not rated this year; null for those that are. */
export function regionReasons(
  regions: readonly string[],
  live: LiveRegions,
  {
    isRated,
    leafRegions,
    hasFigure,
  }: { readonly isRated: Uint8Array; readonly leafRegions: Uint8Array; readonly hasFigure: Uint8Array },
  totalRegion: number,
): (string | null)[] {
  const { system } = live;
  return regions.map((code, region) => {
    if (isRated[region] === 1 || region === totalRegion) return null;
    if (live.isDead[region] === 1)
      return `dead NUTS codes of ${code.slice(0, 2)}, whose figures stand under the codes of ${live.versions.get(code.slice(0, 2))}`;
    if (leafRegions[region] === 1)
      return hasFigure[region] === 1 ? 'regions with a figure that nothing bounds' : 'regions without any figure';
    const key = system.key(code);
    const level = system.level(key);
    if (level === null) return 'regions of no known level';
    if (level === extraRegio) return 'extra-regio, in the bounds only';
    return system.repeats(key) ? 'groups of countries' : `regions of level ${level}, in the bounds only`;
  });
}

/** Why each industry, by position, is not rated this year; null for those that are and for the total. */
export function industryReasons(
  industries: readonly string[],
  system: CodeSystem,
  isLeaf: Uint8Array,
  totalIndustry: number,
): (string | null)[] {
  return industries.map((code, industry) => {
    if (isLeaf[industry] === 1 || industry === totalIndustry) return null;
    const key = system.key(code);
    const level = system.level(key);
    if (level === null) return 'industries of no known level';
    if (system.repeats(key)) return 'aggregates that repeat their parts';
    return level === totalLevel ? 'totals over all industries' : `industries of level ${level}, in the bounds only`;
  });
}

/** Counts the figures `[begin, end)` that stand under a code with a reason; a region's reason goes before an industry's. */
export function countLeftOut(
  leftOut: LeftOut,
  figures: Figures,
  begin: number,
  end: number,
  reasons: { readonly region: readonly (string | null)[]; readonly industry: readonly (string | null)[] },
): void {
  if (reasons.region.every((reason) => reason === null) && reasons.industry.every((reason) => reason === null)) return;
  for (let at = begin; at < end; at++) {
    const region = figures.region[at]!;
    const industry = figures.industry[at]!;
    const year = figures.years[figures.year[at]!]!;
    if (reasons.region[region] !== null) leftOut.add(reasons.region[region]!, figures.regions[region]!, year);
    else if (reasons.industry[industry] !== null)
      leftOut.add(reasons.industry[industry]!, figures.industries[industry]!, year);
  }
}
