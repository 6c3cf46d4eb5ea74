import { nearestName } from '../../../kernel/nearestName.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { yearSpans } from '../../cells/yearSpans.ts';
import type { LeftOut } from '../fields.ts';
import { regionNames } from '../regionNames.ts';

const reasons: Readonly<Record<LeftOut, string>> = {
  'unbounded figure': 'nothing bounds a figure of its from above',
  'no figure': 'it has no figure',
};

/** The name of a region that the edition has in any year, null where only its code is known; one it does not have is a Problem. */
export async function knownRegion(edition: ShelvedEdition, region: string): Promise<string | null> {
  const codes = await edition.once('region codes', async () =>
    (await edition.frames.rows('select distinct region from {regions} order by region')).map((row) =>
      String(row['region']),
    ),
  );
  if (codes.includes(region)) return (await regionNames(edition)).get(region) ?? null;
  const never = edition.manifest.levels.unratedRegions.filter((one) => one.region === region);
  if (never.length > 0)
    throw new Problem(
      404,
      `Edition ${edition.name} does not rate region ${region}: ${never.map(({ why, years }) => `in ${yearSpans(years)} ${reasons[why]}`).join(', ')}. The edition's issues.csv names the rows.`,
      [{ column: 'region', value: region, reason: 'It is left out of all ranks and totals.' }],
    );
  const near = nearestName(region, codes);
  throw new Problem(
    404,
    `Edition ${edition.name} has no region ${region}${near === null ? '.' : `; did you mean ${near}?`}`,
    [{ column: 'region', value: region, reason: 'Give the code of a region of the edition.' }],
  );
}
