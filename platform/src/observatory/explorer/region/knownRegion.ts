import { nearestName } from '../../../kernel/nearestName.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { regionNames } from '../regionNames.ts';

/** The name of a region that the edition has in any year, null where only its code is known; one it does not have is a Problem. */
export async function knownRegion(edition: ShelvedEdition, region: string): Promise<string | null> {
  const codes = await edition.once('region codes', async () =>
    (await edition.frames.rows('select distinct region from {regions} order by region')).map((row) =>
      String(row['region']),
    ),
  );
  if (codes.includes(region)) return (await regionNames(edition)).get(region) ?? null;
  const near = nearestName(region, codes);
  throw new Problem(
    404,
    `Edition ${edition.name} has no region ${region}${near === null ? '' : `; did you mean ${near}?`}`,
    [{ column: 'region', value: region, reason: 'Give the code of a region of the edition.' }],
  );
}
