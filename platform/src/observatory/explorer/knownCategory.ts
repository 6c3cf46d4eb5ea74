import { nearestName } from '../../kernel/nearestName.ts';
import { Problem } from '../../kernel/problem.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';
import { categoryTitles } from './categoryTitles.ts';

/** The title of a category of the edition; one it does not have is a Problem. */
export async function knownCategory(edition: ShelvedEdition, category: string): Promise<string> {
  const titles = await categoryTitles(edition);
  const title = titles.get(category);
  if (title !== undefined) return title;
  const near = nearestName(category, [...titles.keys()]);
  throw new Problem(
    404,
    `Edition ${edition.name} has no category ${category}${near === null ? '.' : `; did you mean ${near}?`}`,
    [{ column: 'category', value: category, reason: 'Give the code of a category of the edition.' }],
  );
}
