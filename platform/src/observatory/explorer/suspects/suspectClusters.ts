import { matchingWithParts } from '../../definitions/yearMatching.ts';
import { cellsOfEdition } from '../../edition/cellsOfEdition.ts';
import { canBeSuspect, suspectFigures } from '../../edition/suspectFigures.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { dataIndustrySystem } from '../region/dataIndustrySystem.ts';
import type { SuspectCluster } from './contract.ts';

/** Where figures of a year look like a slip, by region and the categories that they fall to; found as the run that made the edition found them. */
export function suspectClusters(edition: ShelvedEdition, year: number): Promise<readonly SuspectCluster[]> {
  return edition.once(`suspect figures of ${year}`, async () => {
    if (!canBeSuspect(edition.manifest.levels.region)) return [];
    const found = suspectFigures(await cellsOfEdition(edition.frames, year));
    if (found.length === 0) return [];
    const definition = await edition.frames.definition(year);
    const codes = [...new Set(found.flatMap(({ industries }) => industries))];
    const { first, category } = matchingWithParts(definition, codes, dataIndustrySystem(edition));
    const categoriesOf = new Map(
      codes.map((code, at) => {
        const own = Array.from(category.slice(first[at], first[at + 1]), (one) => definition.categories[one]!.code);
        return [code, own.length === 0 ? [null] : own];
      }),
    );
    return found.flatMap(({ region, industries }) => {
      const byCategory = new Map<string | null, string[]>();
      for (const industry of industries)
        for (const of of categoriesOf.get(industry)!) byCategory.set(of, [...(byCategory.get(of) ?? []), industry]);
      return [...byCategory].map(([of, those]): SuspectCluster => ({ region, category: of, year, industries: those }));
    });
  });
}
