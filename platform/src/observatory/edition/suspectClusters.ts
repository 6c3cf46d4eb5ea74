import { matchingWithParts } from '../definitions/yearMatching.ts';
import { cellsOfEdition } from './cellsOfEdition.ts';
import { dataIndustrySystem } from './dataIndustrySystem.ts';
import type { EditionFrames } from './editionFrames.ts';
import { canBeSuspect, suspectFigures, type SuspectFigures } from './suspectFigures.ts';

/** Figures of a region that look like a slip and fall to one category; null where the industries are in no category. */
export interface SuspectOfCategory extends SuspectFigures {
  readonly category: string | null;
}

/** Where figures of a year of an edition look like a slip, by region and the categories that they fall to; found as the run that made it found them. */
export async function suspectClusters(edition: EditionFrames, year: number): Promise<readonly SuspectOfCategory[]> {
  if (!canBeSuspect(edition.manifest.levels.region)) return [];
  const found = suspectFigures(await cellsOfEdition(edition, year));
  if (found.length === 0) return [];
  const definition = await edition.definition(year);
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
    return [...byCategory].map(([of, those]) => ({ region, category: of, year, industries: those }));
  });
}
