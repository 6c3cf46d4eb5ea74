import { matchingWithParts } from '../../definitions/yearMatching.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { dataIndustrySystem } from '../../edition/dataIndustrySystem.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import type { CategoryIndustry } from './contract.ts';

interface Sum {
  readonly low: number | null;
  readonly high: number | null;
}

/** The industries of a category as a year's definition has them, with what the data hold of each over the rated regions. */
export async function categoryIndustries(
  edition: ShelvedEdition,
  category: string,
  year: number,
): Promise<CategoryIndustry[]> {
  const definition = await edition.frames.definition(year);
  const own = definition.categories.find(({ code }) => code === category);
  if (own === undefined) return [];
  const sums = await industrySums(edition, year);
  const codes = [...sums.keys()];
  const entries = own.industries.map((entry) => (typeof entry === 'string' ? { industry: entry, weight: 1 } : entry));
  const others = definition.categories.filter((one) => one !== own);
  const matching = matchingWithParts(
    {
      ...definition,
      categories: [
        ...entries.map(({ industry }) => ({ code: industry, title: industry, industries: [industry] })),
        ...others,
      ],
    },
    codes,
    dataIndustrySystem(edition),
  );
  return entries.map(({ industry, weight }, position) => {
    const taken = codes.flatMap((code, at) => {
      for (let place = matching.first[at]!; place < matching.first[at + 1]!; place++)
        if (matching.category[place] === position) return [{ code, isPart: matching.isPart[place] === 1 }];
      return [];
    });
    const isPart = taken.some((one) => one.isPart);
    return {
      industry,
      weight,
      codes: taken.map(({ code }) => code),
      is_part: isPart,
      value_low: taken.length === 0 ? null : isPart ? 0 : total(taken.map(({ code }) => sums.get(code)!.low)),
      value_high: taken.length === 0 ? null : total(taken.map(({ code }) => sums.get(code)!.high)),
    };
  });
}

/** The measure of each industry of the data over the rated regions of a year, with bounds; null for an end that is open. */
function industrySums(edition: ShelvedEdition, year: number): Promise<ReadonlyMap<string, Sum>> {
  return edition.once(`industry sums ${year}`, async () => {
    const rows = await edition.frames.rows(
      `select industry, sum(value_low) as low, sum(value_high) as high
       from (select region, industry, ${measureColumns(['value_low', 'value_high'], edition)} from {cells} where year = $year)
       where region in (select region from {regions} where year = $year) group by industry order by industry`,
      { year },
    );
    return new Map(
      plainRows(rows).map((row) => [
        String(row['industry']),
        { low: row['low'] as number | null, high: row['high'] as number | null },
      ]),
    );
  });
}

function total(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
