import { naceTitles } from '../codes/naceTitles.ts';
import { industrySystem } from '../definitions/industryKey.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';

/** What an edition's industry codes mean, where they are NACE's; null for a code without a title. */
export function industryTitles(edition: ShelvedEdition): Promise<(code: string) => string | null> {
  return edition.once('industry titles', async () => {
    const { years, inputs } = edition.manifest;
    const { classification } = await edition.frames.definition(years.at(-1)!);
    const isNace = inputs[0]?.industrySystem === 'nace' || industrySystem(classification) === 'nace';
    return isNace ? naceTitles() : () => null;
  });
}
