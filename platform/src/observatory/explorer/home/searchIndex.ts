import { searchText, textFound, typedSearch, type Found } from '../../../kernel/typedSearch.ts';
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
    const [ofRegions, ofIndustries] = [await regions(edition), await industries(edition)];
    return [categorySearch(await categories(edition, ofIndustries)), namedSearch(ofRegions), namedSearch(ofIndustries)];
  });
}

function namedSearch(items: readonly SearchResult[]): Search {
  return typedSearch(items, ({ code, name, category }) => ({
    name: name ?? code,
    codes: category === null ? [code] : [code, category],
  }));
}

/** A category, with what its industries are called and the sentences of its note. */
interface ToldCategory {
  readonly result: SearchResult;
  readonly texts: readonly string[];
}

function categorySearch(told: readonly ToldCategory[]): Search {
  const find = typedSearch(told, ({ result: { code, name }, texts }) => ({ name: name ?? code, codes: [code], texts }));
  return (typed, most) => {
    const { shown, total } = find(typed, most);
    const words = searchText(typed.trim()).split(/\s+/);
    const because = ({ result: { code, name }, texts }: ToldCategory): string | null => {
      const called = searchText(`${name} ${code}`);
      return words.every((word) => called.includes(word)) ? null : textFound(typed, texts);
    };
    return { total, shown: shown.map((one) => ({ ...one.result, because: because(one) })) };
  };
}

async function categories(edition: ShelvedEdition, known: readonly SearchResult[]): Promise<ToldCategory[]> {
  const definition = await edition.frames.definition(edition.manifest.years.at(-1)!);
  const within = Map.groupBy(known, ({ category }) => category);
  return definition.categories.map(({ code, title, note = '' }) => ({
    result: { kind: 'category', code, name: title, category: null, category_title: null, because: null },
    texts: [
      ...(within.get(code) ?? []).flatMap(({ name }) => name ?? []),
      ...note.split(/(?<=\.)\s+/).filter((sentence) => sentence !== ''),
    ],
  }));
}

async function regions(edition: ShelvedEdition): Promise<SearchResult[]> {
  const names = await regionNames(edition);
  const rows = await edition.frames.rows('select distinct region from {regions} order by region');
  return rows.map(({ region }) => {
    const code = String(region);
    return {
      kind: 'region',
      code,
      name: names.get(code) ?? null,
      category: null,
      category_title: null,
      because: null,
    };
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
      because: null,
    };
  });
}
