import type { CodeSystem } from '../codes/codeSystem.ts';
import type { YearCells } from './boundedYear.ts';
import type { CellsChoice } from './cellsChoice.ts';
import { codeTree } from './codeTree.ts';
import type { Figures } from './figures.ts';
import { flatYear } from './flatYear.ts';
import { latticeYear } from './latticeYear.ts';
import { leafIndustries, leafRegions } from './leafCodes.ts';
import type { LiveRegions } from './liveRegions.ts';

/** The cells of the year whose figures are `[begin, end)`. */
export function yearCells(
  figures: Figures,
  begin: number,
  end: number,
  live: LiveRegions,
  choice: CellsChoice,
): YearCells {
  const { totalRegion, totalIndustry } = choice;
  const isPublished = new Uint8Array(figures.industries.length);
  for (let at = begin; at < end; at++) isPublished[figures.industry[at]!] = 1;
  const regions = codeTree(
    figures.regions,
    live.isLive,
    live.system,
    totalRegion < 0 ? undefined : asked(totalRegion, figures.regions, live.system),
  );
  const industries = codeTree(
    figures.industries,
    isPublished,
    choice.industries,
    totalIndustry < 0 ? undefined : asked(totalIndustry, figures.industries, choice.industries),
  );
  const leaf = {
    regions: leafRegions(figures.regions, regions, live.system, choice.regionLevel, totalRegion),
    industries: leafIndustries(figures.industries, industries, choice.industries, choice.industryLevel, totalIndustry),
  };
  const isNested = [regions, industries].some((tree) => tree.parent.some((above) => above >= 0));
  if (!isNested && choice.absent === 'zero' && totalRegion < 0)
    return flatYear(figures, begin, end, leaf, choice.unboundedRegions);
  return latticeYear(figures, begin, end, regions, industries, live, leaf, choice);
}

/** A total that the classification can't place stands above all other codes; one that it can keeps its place or stands alone. */
function asked(
  position: number,
  codes: readonly string[],
  system: CodeSystem,
): { position: number; isAboveAll: boolean } {
  const key = system.key(codes[position]!);
  return { position, isAboveAll: system.name === 'flat' || system.level(key) === null };
}
