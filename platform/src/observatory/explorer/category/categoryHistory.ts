import type { z } from 'zod';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import { allRegions } from '../region/allRegions.ts';
import { bounds } from '../../cells/interval.ts';
import type { CategoryHistory, CategoryYear, showCategoryHistory } from './contract.ts';
import { giniBounds } from './giniBounds.ts';
import { knownCategory } from '../knownCategory.ts';
import { topShareBounds } from './topShareBounds.ts';

/** The part of the regions that counts as the top. */
const topPart = 10;

/** A category year by year; worked out once for an edition. Years whose definition does not have it are left out. */
export async function categoryHistory(
  edition: ShelvedEdition,
  { category }: z.output<typeof showCategoryHistory.input>,
): Promise<CategoryHistory> {
  await knownCategory(edition, category);
  const years = await edition.once(`history of category ${category}`, () => yearsOf(edition, category));
  return { category, measure: edition.manifest.measure, years };
}

async function yearsOf(edition: ShelvedEdition, category: string): Promise<CategoryYear[]> {
  const columns = measureColumns(
    ['year', 'value', 'value_low', 'value_high', 'regions', 'stars_1', 'stars_2', 'stars_3', 'stars', 'stars_max'],
    edition,
  );
  const rows = plainRows(
    await edition.frames.rows(
      `select ${columns}, gini, cells_unknown from {categories} where category = $category order by year`,
      { category },
    ),
  ) as unknown as Omit<CategoryYear, keyof OverRegions | 'same_regions'>[];
  const regions = await ratedRegions(edition);
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      same_regions: regions.get(row.year) === regions.get(rows[0]!.year),
      ...(await overRegions(edition, category, row)),
    })),
  );
}

/** The codes of the rated regions of each year, as one text. */
function ratedRegions(edition: ShelvedEdition): Promise<ReadonlyMap<number, string>> {
  return edition.once('rated regions', async () => {
    const rows = await edition.frames.rows(
      `select year, string_agg(region, ' ' order by region) as regions from {regions} group by year`,
    );
    return new Map(plainRows(rows).map(({ year, regions }) => [Number(year), String(regions)]));
  });
}

type OverRegions = Pick<
  CategoryYear,
  | 'all_low'
  | 'all_high'
  | 'regions_rated'
  | 'gini_low'
  | 'gini_high'
  | 'top_regions'
  | 'top_share_low'
  | 'top_share_high'
>;

async function overRegions(
  edition: ShelvedEdition,
  category: string,
  {
    year,
    stars,
    value_low: least,
    value_high: most,
  }: Pick<CategoryYear, 'year' | 'stars' | 'value_low' | 'value_high'>,
): Promise<OverRegions> {
  const isOfRated = edition.manifest.levels.categoryTotals !== 'published';
  const sum = { low: isOfRated ? (least ?? 0) : 0, high: most ?? Infinity };
  const fields = measureColumns(['value_low', 'value_high'], edition);
  const [low, high, allLow, allHigh] = (await edition.frames.numbers(
    `select coalesce(own.value_low, 0), case when own.region is null then 0 else own.value_high end, regions.value_low, regions.value_high
     from (select region, ${fields} from {regions} where year = $year) regions
     left join (select region, ${fields} from {clusters} where year = $year and category = $category) own
       on own.region = regions.region
     order by regions.region`,
    { category, year },
  )) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const top = Math.max(1, Math.floor(low.length / topPart));
  const gini = giniBounds({ low, high }, { low: allLow, high: allHigh }, sum);
  const share = topShareBounds({ low, high }, top, sum);
  const all = bounds((await allRegions(edition, year)).ofAll);
  const isInData = stars !== null;
  return {
    all_low: all.low,
    all_high: all.high,
    regions_rated: low.length,
    gini_low: isInData ? (gini?.low ?? null) : null,
    gini_high: isInData ? (gini?.high ?? null) : null,
    top_regions: top,
    top_share_low: isInData ? (share?.low ?? null) : null,
    top_share_high: isInData ? (share?.high ?? null) : null,
  };
}
