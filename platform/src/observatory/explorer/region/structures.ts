import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';

/** What every region's economy of a year is made up of: regions × categories, row-major, shares with bounds; a category that a region does not have is 0. */
export interface Structures {
  readonly regions: readonly string[];
  readonly categories: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Lays out the shares of a year; worked out once for an edition. */
export function structures(edition: ShelvedEdition, year: number): Promise<Structures> {
  return edition.once(`structures ${year}`, async () => {
    const codes = async (column: string, table: string): Promise<string[]> => {
      const rows = await edition.frames.rows(
        `select distinct ${column} as code from {${table}} where year = $year order by code`,
        { year },
      );
      return rows.map((row) => String(row['code']));
    };
    const [regions, categories] = await Promise.all([codes('region', 'regions'), codes('category', 'clusters')]);
    const [region, category, least, most] = (await edition.frames.numbers(
      `select regions.at as region, categories.at as category, coalesce(focus_low, 0), coalesce(focus_high, 1)
       from {clusters} clusters
       join (select unnest($regions) as code, generate_subscripts($regions, 1) - 1 as at) regions on regions.code = clusters.region
       join (select unnest($categories) as code, generate_subscripts($categories, 1) - 1 as at) categories on categories.code = clusters.category
       where year = $year`,
      { year, regions, categories },
    )) as [Float64Array, Float64Array, Float64Array, Float64Array];
    const [low, high] = [0, 1].map(() => new Float64Array(regions.length * categories.length)) as [
      Float64Array,
      Float64Array,
    ];
    for (let row = 0; row < region.length; row++) {
      const cell = region[row]! * categories.length + category[row]!;
      low[cell] = least[row]!;
      high[cell] = most[row]!;
    }
    return { regions, categories: categories.length, low, high };
  });
}
