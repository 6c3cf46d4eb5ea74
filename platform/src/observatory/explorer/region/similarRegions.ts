import type { z } from 'zod';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import { regionNames } from '../regionNames.ts';
import type { listSimilarRegions, SimilarRow } from './contract.ts';
import { knownRegion } from './knownRegion.ts';
import { sharedStructure } from './sharedStructure.ts';
import { structures } from './structures.ts';

/** The regions whose economy is made up most like a region's, the likest first. */
export async function similarRegions(
  edition: ShelvedEdition,
  { region, year: asked, limit }: z.output<typeof listSimilarRegions.input>,
): Promise<z.input<typeof listSimilarRegions.output>> {
  await knownRegion(edition, region);
  const year = askedYear(edition, asked);
  const [laidOut, names] = await Promise.all([structures(edition, year), regionNames(edition)]);
  const own = laidOut.regions.indexOf(region);
  if (own < 0) return { year, regions: [] };
  const alike = laidOut.regions
    .map((code, at) => ({ code, at, shared: sharedStructure(laidOut, own, at) }))
    .filter(({ at }) => at !== own)
    .sort((a, b) => b.shared.low + b.shared.high - (a.shared.low + a.shared.high))
    .slice(0, limit);
  const rows = await edition.frames.rows(
    `select region, stars, stars_max, ${measureColumns(['value_low', 'value_high'], edition)}
     from {regions} where year = $year and list_contains($regions, region)`,
    { year, regions: alike.map(({ code }) => code) },
  );
  const figures = new Map(plainRows(rows).map((row) => [String(row['region']), row]));
  return {
    year,
    regions: alike.map(
      ({ code, shared }) =>
        ({
          ...figures.get(code),
          region: code,
          name: names.get(code) ?? null,
          shared_low: shared.low,
          shared_high: shared.high,
        }) as SimilarRow,
    ),
  };
}
