import type { z } from 'zod';
import { searchText } from '../../../kernel/typedSearch.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { knownCategory } from '../knownCategory.ts';
import { knownRegion } from '../region/knownRegion.ts';
import { regionNames } from '../regionNames.ts';
import type { listClusters } from './contract.ts';

/** A condition on clusters as SQL has it, with the values it binds. */
export interface ClusterFilter {
  readonly where: string;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What was asked of the list of clusters as a condition: those of the last year where no year is named. */
export async function clusterFilter(
  edition: ShelvedEdition,
  asked: z.output<typeof listClusters.input>,
): Promise<ClusterFilter> {
  const { region, category, year, text, stars, stars_max, open } = asked;
  const values: Record<string, string | number | readonly string[]> = {};
  const conditions: string[] = [];
  const among = (column: string, name: string, wanted: readonly string[]): string => {
    values[name] = wanted;
    return `${column} in (select unnest($${name}))`;
  };
  for (const one of region ?? []) await knownRegion(edition, one);
  for (const one of category ?? []) await knownCategory(edition, one);
  const years = (year ?? [undefined]).map((one) => askedYear(edition, one));
  conditions.push(`year in (${years.join(', ')})`);
  if (region !== undefined) conditions.push(among('region', 'region', region));
  if (category !== undefined) conditions.push(among('category', 'category', category));
  for (const star of ['size_star', 'specialisation_star', 'focus_star'] as const) {
    const verdicts = asked[star];
    if (verdicts !== undefined) conditions.push(among(star, star, verdicts));
  }
  if (stars !== undefined) conditions.push(`stars >= ${stars}`);
  if (stars_max !== undefined) conditions.push(`stars_max >= ${stars_max}`);
  if (open !== undefined) conditions.push(`stars_max ${open ? '>' : '='} stars`);
  const words = searchText(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length > 0) {
    const names = await searchedNames(edition);
    words.forEach((word, at) => {
      const regions = among('region', `regions${at}`, fitting(names.regions, word));
      const categories = among('category', `categories${at}`, fitting(names.categories, word));
      conditions.push(`(${regions} or ${categories})`);
    });
  }
  return { where: conditions.join(' and '), values };
}

/** Codes of regions and categories, with the text in which a name is looked for. */
interface SearchedNames {
  readonly regions: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
}

function searchedNames(edition: ShelvedEdition): Promise<SearchedNames> {
  return edition.once('names that clusters are searched by', async () => {
    const names = await regionNames(edition);
    const regions = await edition.frames.rows('select distinct region from {regions}');
    const categories = await edition.frames.rows('select distinct category, title from {categories}');
    return {
      regions: new Map(
        regions.map(({ region }) => [
          String(region),
          searchText(`${names.get(String(region)) ?? ''} ${String(region)}`),
        ]),
      ),
      categories: new Map(
        categories.map(({ category, title }) => [String(category), searchText(`${String(title)} ${String(category)}`)]),
      ),
    };
  });
}

function fitting(texts: ReadonlyMap<string, string>, word: string): string[] {
  return [...texts].filter(([, text]) => text.includes(word)).map(([code]) => code);
}
