import { industryCodeSystem } from '../codes/industryCodeSystem.ts';
import { regionSystem } from '../codes/regionSystem.ts';
import type { Definition } from '../definitions/definition.ts';
import { industrySystem } from '../definitions/industryKey.ts';
import type { Observations, Rejection, Unlisted } from '../readers/observations.ts';
import { RejectionList } from '../readers/rejectionList.ts';
import { assembleCells } from './assembleCells.ts';
import type { Cells } from './cells.ts';
import { chooseIndustryLevel, chooseRegionLevel } from './chooseLevel.ts';
import { codeTree } from './codeTree.ts';
import { countLeftOut, industryReasons, regionReasons } from './reasonsLeftOut.ts';
import { rejectDisagreeing } from './rejectDisagreeing.ts';
import { restoreZeros } from './restoreZeros.ts';
import { FamilyNotes } from './familyNotes.ts';
import { yearStarts } from './figures.ts';
import { keptUnbounded } from './keptUnbounded.ts';
import { LeftOut } from './leftOut.ts';
import { likelyTotals } from './likelyTotals.ts';
import { liveRegions } from './liveRegions.ts';
import { nothingToRate } from './nothingToRate.ts';
import { precision } from './precision.ts';
import { sortFigures } from './sortFigures.ts';
import { totalCode } from './totalCode.ts';
import type { UnboundedRegions } from './unboundedRegions.ts';
import { keptInWords, unratedInWords } from './unratedInWords.ts';
import { UnratedRegions } from './unratedRegions.ts';
import { versionNotes } from './versionNotes.ts';
import { wantedYears } from './wantedYears.ts';
import type { CellsChoice } from './cellsChoice.ts';
import { yearCells } from './yearCells.ts';

/** What a run wants of the observations it read. */
export interface CellsRequest {
  /** Years to take; null takes all there are. */
  readonly years: readonly number[] | null;
  /** Level of the regions to rate, e.g. `nuts2`; chosen by what is published where not given. */
  readonly regionLevel?: string;
  /** Level of the industries, e.g. `division`; chosen by the definition where not given. */
  readonly industryLevel?: string;
  /** Industry code that stands for all industries; the classification's own where not given and published. */
  readonly totalIndustry?: string;
  /** Region code that stands for all regions; none where not given. */
  readonly totalRegion?: string;
  /** What becomes of regions with a figure that nothing bounds; left out where not given. */
  readonly unboundedRegions?: UnboundedRegions;
  readonly definition: Definition;
}

/**
 * Chooses one level of regions and one of industries, settles duplicates and dead region codes, and bounds every unknown cell by all
 * published totals (docs/cells.md). What can't be used is rejected with its line; what was decided is said in the notes.
 */
export function chooseCells(
  given: Observations,
  request: CellsRequest,
): { cells: Cells; rejections: readonly Rejection[]; unlisted: readonly Unlisted[]; notes: string[] } {
  const years = wantedYears(given, request.years);
  const declared = declaredSystems(given);
  const family = industrySystem(request.definition.classification);
  const mayBeNace = family !== 'naics' && (family === 'nace' || isNace(declared.industry, given.industries));
  const { observations, notes: zeros } = mayBeNace ? restoreZeros(given) : { observations: given, notes: [] };
  const regionsOf = regionSystem(declared.region, observations.regions);
  const industries = industryCodeSystem(declared.industry, family, observations.industries);
  const rejections = new RejectionList();
  const systems = { region: regionsOf(() => null), industry: industries };
  const figures = sortFigures(observations, years, systems, rejections);

  const live = liveRegions(figures, regionsOf);
  const regionKeys = new Set(live.flatMap(({ isLive }) => figures.regions.filter((_, region) => isLive[region] === 1)));
  const someSystem = live[0]!.system;
  const totalRegion =
    request.totalRegion === undefined ? -1 : totalCode('region', request.totalRegion, figures.regions, someSystem);
  if (totalRegion >= 0) regionKeys.delete(figures.regions[totalRegion]!);
  const regionLevel = chooseRegionLevel(
    [...regionKeys].map((code) => someSystem.key(code)),
    someSystem,
    request.regionLevel,
  );

  const totalIndustry = totalCode('industry', request.totalIndustry, figures.industries, industries);
  const everyIndustry = codeTree(figures.industries, new Uint8Array(figures.industries.length).fill(1), industries);
  const definitionCodes = request.definition.categories.flatMap((category) =>
    category.industries.map((entry) => (typeof entry === 'string' ? entry : entry.industry)),
  );
  const industryLevel = chooseIndustryLevel(
    figures.industries,
    everyIndustry,
    industries,
    definitionCodes,
    request.industryLevel,
  );

  const step = precision(figures.value);
  const choice: CellsChoice = {
    industries,
    regionLevel,
    industryLevel,
    totalIndustry,
    totalRegion,
    step,
    wholeNumbers: step >= 1,
    absent: observations.sources.some((source) => source.absent === 'unknown') ? 'unknown' : 'zero',
    unboundedRegions: request.unboundedRegions ?? 'leave-out',
  };
  const starts = yearStarts(figures);
  const leftOut = new LeftOut();
  const familyNotes = new FamilyNotes();
  const unrated = new UnratedRegions(observations, figures, rejections);
  const byYear = live.map((regions, year) => {
    const own = yearCells(figures, starts[year]!, starts[year + 1]!, regions, choice);
    countLeftOut(leftOut, figures, starts[year]!, starts[year + 1]!, {
      region: regionReasons(figures.regions, regions, own, totalRegion),
      industry: industryReasons(figures.industries, industries, own.leafIndustries, totalIndustry),
    });
    unrated.add(own, years[year]!, starts[year]!, starts[year + 1]!);
    if (own.lattice !== null) {
      familyNotes.add(own.lattice.sums, years[year]!, figures);
      rejectDisagreeing(observations, figures, own.lattice, rejections);
    }
    return own;
  });
  if (byYear.every(({ length }) => length === 0)) throw nothingToRate(leftOut, observations);
  const cells = assembleCells(observations, figures, byYear, choice, leftOut.entries(), unrated.entries());
  return {
    cells,
    rejections: rejections.listed,
    unlisted: rejections.unlisted(),
    notes: [
      ...unratedInWords(cells.levels.unratedRegions),
      ...keptInWords(keptUnbounded(cells)),
      ...zeros,
      ...versionNotes(live, years),
      ...likelyTotals(
        figures,
        { region: someSystem, industry: industries },
        { region: totalRegion, industry: totalIndustry },
      ),
      ...familyNotes.sentences(),
    ],
  };
}

function isNace(declared: 'nace' | 'naics' | 'unknown', codes: readonly string[]): boolean {
  return industryCodeSystem(declared, 'unknown', codes).name === 'nace';
}

/** The publishers' code systems where all files of the run agree. */
function declaredSystems({ sources }: Observations): {
  region: 'nuts' | 'us' | 'unknown';
  industry: 'nace' | 'naics' | 'unknown';
} {
  const first = sources[0]!;
  return {
    region: sources.every(({ regionSystem: system }) => system === first.regionSystem) ? first.regionSystem : 'unknown',
    industry: sources.every(({ industrySystem: system }) => system === first.industrySystem)
      ? first.industrySystem
      : 'unknown',
  };
}
