import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';

/** Titles of an edition's categories by code, in the order of their definition. */
export function categoryTitles(edition: ShelvedEdition): Promise<ReadonlyMap<string, string>> {
  return edition.once('category titles', async () => {
    const rows = await edition.frames.rows('select category, title from {categories} order by year desc');
    const definition = await edition.frames.definition(edition.manifest.years.at(-1)!);
    const found = new Map(rows.toReversed().map((row) => [String(row['category']), String(row['title'])]));
    const first = definition.categories.map(({ code, title }) => [code, title] as const);
    return new Map([...first, ...[...found].filter(([code]) => !first.some(([one]) => one === code))]);
  });
}
