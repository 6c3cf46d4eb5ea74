import { isHeld } from '../../edition/isHeld.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { plainRows } from '../plainRows.ts';
import type { LackingYear } from './lackingYear.ts';

/** The years of an edition whose data hold nothing of some categories of their definition, in order, with the codes of those. */
export async function lackingCategories(edition: ShelvedEdition): Promise<LackingYear[]> {
  const rows = plainRows(
    await edition.frames.rows(`select year, category, ${isHeld} as held from {categories} order by year, category`),
  );
  return Map.groupBy(rows, (row) => Number(row['year']))
    .entries()
    .map(([year, ofYear]) => ({
      year,
      categories: ofYear.filter((row) => row['held'] === false).map((row) => String(row['category'])),
      of: ofYear.length,
    }))
    .filter(({ categories }) => categories.length > 0)
    .toArray();
}
