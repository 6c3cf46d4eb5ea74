import type { z } from 'zod';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { isHeld } from '../../edition/isHeld.ts';
import { askedYear } from '../askedYear.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import { regionNames } from '../regionNames.ts';
import { strongCluster, type showHeadlines, type StrongCluster, type YearRow } from './contract.ts';

/** An edition in a few figures. */
export async function headlines(
  edition: ShelvedEdition,
  { year: asked, limit }: z.output<typeof showHeadlines.input>,
): Promise<z.infer<typeof showHeadlines.output>> {
  const year = askedYear(edition, asked);
  const [years, strongest] = [await yearsInStars(edition), await strongestOf(edition, year, limit)];
  const counted = 'select count(distinct region) as regions, count(distinct category) as categories';
  const [counts] = plainRows(await edition.frames.rows(`${counted} from {clusters} where year = $year`, { year }));
  return {
    year,
    measure: edition.manifest.measure,
    regions: Number(counts!.regions),
    categories: Number(counts!.categories),
    left_out: edition.manifest.levels.unratedRegions
      .filter((one) => one.years.includes(year))
      .map(({ region }) => region),
    years,
    strongest,
  };
}

/** A year in which nothing is a cluster, after one like it. */
const noClusters = {
  clusters: 0,
  clusters_max: 0,
  stars_1: 0,
  stars_2: 0,
  stars_3: 0,
  stars_3_max: 0,
  open: 0,
  gained: 0,
  lost: 0,
};

/**
 * A cluster gained or lost stars for certain where no completion of the unknown figures of either year says otherwise; nothing is said of
 * regions and categories that either year's data lack.
 */
function yearsInStars(edition: ShelvedEdition): Promise<YearRow[]> {
  return edition.once('years in stars', async () => {
    const rows = await edition.frames.rows(
      `with clusters as (
         select region, category, year, stars, stars_max, ${measureColumns(['value_low'], edition)} from {clusters}),
       counted as (
         select year, count(*) filter (value_low > 0) as clusters, count(*) as clusters_max,
           count(*) filter (stars = 1) as stars_1, count(*) filter (stars = 2) as stars_2,
           count(*) filter (stars = 3) as stars_3, count(*) filter (stars_max = 3) as stars_3_max,
           count(*) filter (stars_max > stars) as open
         from clusters group by year),
       regions as (select region, year from {regions}),
       held as (select category, year from {categories} where ${isHeld}),
       pairs as (
         select coalesce(now.region, before.region) as region, coalesce(now.category, before.category) as category,
           coalesce(now.year, before.year + 1) as year, coalesce(now.stars, 0) as stars,
           coalesce(now.stars_max, 0) as stars_max, coalesce(before.stars, 0) as stars_before,
           coalesce(before.stars_max, 0) as stars_max_before
         from clusters now full join clusters before
           on before.region = now.region and before.category = now.category and before.year = now.year - 1),
       moved as (
         select year, count(*) filter (stars > stars_max_before) as gained,
           count(*) filter (stars_max < stars_before) as lost
         from pairs semi join regions using (region, year) semi join held using (category, year)
           semi join (select region, year + 1 as year from regions) using (region, year)
           semi join (select category, year + 1 as year from held) using (category, year)
         group by year)
       select * replace (${Object.keys(noClusters)
         .map((name) => `coalesce(${name}, 0) as ${name}`)
         .join(', ')})
       from counted full join moved using (year)`,
    );
    const { years } = edition.manifest;
    const found = new Map(plainRows(rows).map((row) => [Number(row.year), row]));
    return years.map(
      (year) =>
        ({
          ...(found.get(year) ?? { ...noClusters, year }),
          ...(years.includes(year - 1) ? {} : { gained: null, lost: null }),
        }) as unknown as YearRow,
    );
  });
}

async function strongestOf(edition: ShelvedEdition, year: number, limit: number): Promise<StrongCluster[]> {
  const own = strongCluster.keyof().options.filter((name) => !/_(name|title)$/.test(name));
  const rows = await edition.frames.rows(
    `select ${measureColumns(own, edition)} from {clusters} where year = $year and stars_max > 0
     order by stars desc, stars_max desc, value_low desc, region, category limit ${limit}`,
    { year },
  );
  const names = await regionNames(edition);
  const { categories } = await edition.frames.definition(year);
  const titles = new Map(categories.map(({ code, title }) => [code, title]));
  return plainRows(rows).map((row) => {
    const [region, category] = [String(row.region), String(row.category)];
    return {
      ...row,
      region_name: names.get(region) ?? null,
      category_title: titles.get(category) ?? category,
    } as unknown as StrongCluster;
  });
}
