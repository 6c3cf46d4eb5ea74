import type { EditionFrames } from './editionFrames.ts';
import type { Explanation } from './explain.ts';
import { suspectClusters } from './suspectClusters.ts';
import { suspectInWords } from './suspectFigures.ts';

/** What an edition's notes say of figures that look like a slip, of those in the explained cluster alone; null where none do. `called` is how the region is named. */
export async function explainSlip(
  edition: EditionFrames,
  { region, category, year }: Pick<Explanation, 'region' | 'category' | 'year'>,
  called: string,
): Promise<string | null> {
  const found = (await suspectClusters(edition, year)).find(
    (one) => one.region === region && one.category === category,
  );
  return found === undefined ? null : suspectInWords({ ...found, region: called });
}
