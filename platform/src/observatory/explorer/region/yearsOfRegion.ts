import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';

/** The years in which a region has figures, in order; one at least for a region that the edition has. */
export async function yearsOfRegion(edition: ShelvedEdition, region: string): Promise<number[]> {
  const rows = await edition.frames.rows('select year from {regions} where region = $region order by year', { region });
  return rows.map((row) => Number(row['year']));
}
