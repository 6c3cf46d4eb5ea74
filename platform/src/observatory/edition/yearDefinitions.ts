import { naicsVintage } from '../codes/naicsVintage.ts';
import { definitionVersions } from '../definitions/definitionVersions.ts';
import { readDefinition } from '../definitions/readDefinition.ts';
import type { Observations } from '../readers/observations.ts';
import { keptDefinitions } from './keptDefinitions.ts';
import type { MapRequest } from './mapRequest.ts';
import type { YearDefinition } from './yearDefinition.ts';

/**
 * The definitions of a run. A file that holds several vintages of NAICS gives each year its own: the newest that is not newer than
 * the vintage the year's figures are coded in. Everything else is one definition for all years.
 */
export async function yearDefinitions(
  request: Pick<MapRequest, 'definition' | 'definitionVersion'>,
  observations: Observations,
  years: readonly number[],
): Promise<YearDefinition[]> {
  const kept = await keptDefinitions(request.definition, years);
  if (kept !== null) return kept;
  const { definitionVersion: version } = request;
  const vintages = (await definitionVersions(request.definition)).filter((found) => /^\d{4}$/.test(found)).map(Number);
  const isNaics = observations.sources.every((source) => source.industrySystem === 'naics');
  if (version !== null || vintages.length < 2 || !isNaics) {
    return [{ years, definition: await readDefinition(request.definition, version === null ? {} : { version }) }];
  }
  const publisher = observations.sources[0]!.reader.startsWith('qcew') ? 'qcew' : 'cbp';
  const yearsOf = new Map<number, number[]>();
  for (const year of years) {
    const vintage = newestUpTo(vintages, naicsVintage(year, publisher));
    yearsOf.set(vintage, [...(yearsOf.get(vintage) ?? []), year]);
  }
  return Promise.all(
    [...yearsOf].map(async ([vintage, ofVintage]) => ({
      years: ofVintage,
      definition: await readDefinition(request.definition, { version: String(vintage) }),
    })),
  );
}

function newestUpTo(vintages: readonly number[], limit: number): number {
  const older = vintages.filter((vintage) => vintage <= limit);
  return older.length > 0 ? Math.max(...older) : Math.min(...vintages);
}
