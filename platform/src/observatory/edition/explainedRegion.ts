import type { EditionFrames } from './editionFrames.ts';
import { regionMeant } from './regionMeant.ts';

/** The code of the region that is meant, among those that an edition rates and those that it leaves out, of which it can say why. */
export async function explainedRegion(
  edition: EditionFrames,
  asked: string,
  names: ReadonlyMap<string, string>,
): Promise<string> {
  const rated = await edition.rows('SELECT DISTINCT region FROM {regions}', {});
  const leftOut = edition.manifest.levels.unratedRegions.map(({ region }) => region);
  return regionMeant(asked, [...new Set([...rated.map((row) => String(row['region'])), ...leftOut])].sort(), names);
}
