import { typedSearch, type Found } from '../../../kernel/typedSearch.ts';
import { matchIndustries } from '../../definitions/matchIndustries.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { industryTitles } from '../industryTitles.ts';
import { regionNames } from '../regionNames.ts';
import type { SearchResult } from './contract.ts';

/** A search among the things of one kind. */
type Search = (typed: string, most: number) => Found<SearchResult>;

/** Searches among an edition's categories, regions and industries, in this order; made once for an edition. */
export function searchIndex(edition: ShelvedEdition): Promise<readonly Search[]> {
  return edition.once('search', async () => {
    const things = [await categories(edition), await regions(edition), await industries(edition)];
    return things.map((items) =>
      typedSearch(items, ({ code, name, category }) => ({
        name: name ?? code,
        codes: category === null ? [code] : [code, category],
      })),
    );
  });
}

async function categories(edition: ShelvedEdition): Promise<SearchResult[]> {
  const definition = await edition.frames.definition(edition.manifest.years.at(-1)!);
  return definition.categories.map(({ code, title }) => ({
    kind: 'category',
    code,
    name: title,
    category: null,
    category_title: null,
  }));
}

async function regions(edition: ShelvedEdition): Promise<SearchResult[]> {
  const names = await regionNames(edition);
  const rows = await edition.frames.rows('select distinct region from {regions} order by region');
  return rows.map(({ region }) => {
    const code = String(region);
    return { kind: 'region', code, name: names.get(code) ?? null, category: null, category_title: null };
  });
}

async function industries(edition: ShelvedEdition): Promise<SearchResult[]> {
  const { years, inputs } = edition.manifest;
  const definition = await edition.frames.definition(years.at(-1)!);
  const rows = await edition.frames.rows('select distinct industry from {cells} order by industry');
  const codes = rows.map(({ industry }) => String(industry));
  const title = await industryTitles(edition);
  const { first, category } = matchIndustries(definition, codes, inputs[0]?.industrySystem ?? 'unknown');
  return codes.map((code, at) => {
    const taker = first[at]! < first[at + 1]! ? definition.categories[category[first[at]!]!]! : null;
    return {
      kind: 'industry',
      code,
      name: title(code),
      category: taker?.code ?? null,
      category_title: taker?.title ?? null,
    };
  });
}
