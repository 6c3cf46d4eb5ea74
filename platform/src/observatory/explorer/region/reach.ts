import {
  coOccurrence,
  economicComplexity,
  incidenceFromRows,
  proximity,
  reaches,
  relatednessDensity,
  type Matrix,
} from '@asterism/indicators';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';

/** What every region of a year could reach from what it has: regions × categories, row-major. */
export interface Reach {
  readonly regions: readonly string[];
  readonly categories: readonly string[];
  /** 1 where the location quotient is 1 or more for certain; 2 where unknown figures leave that open. */
  readonly has: Uint8Array;
  /** Relatedness density in per cent around the certain specialisations, and with the open ones besides. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** How near categories are, categories × categories. */
  readonly proximity: Matrix;
  /** Complexity by category, mean 0 and standard deviation 1; NaN where nobody is specialised in it. */
  readonly complexity: Float64Array;
  /** What makes the complexity doubtful, in sentences. */
  readonly doubts: readonly string[];
}

/** The least location quotient that makes a specialisation. */
const SPECIALISED = 1;

/** Lays out a year's specialisations and what is near them; worked out once for an edition. */
export function reach(edition: ShelvedEdition, year: number): Promise<Reach> {
  return edition.once(`reach ${year}`, async () => {
    const codes = async (column: string, table: string): Promise<string[]> => {
      const rows = await edition.frames.rows(
        `select distinct ${column} as code from {${table}} where year = $year order by code`,
        { year },
      );
      return rows.map((row) => String(row['code']));
    };
    const [regions, categories] = await Promise.all([codes('region', 'regions'), codes('category', 'clusters')]);
    const [region, category, low, high] = (await edition.frames.numbers(
      `select regions.at as region, categories.at as category, lq_low, lq_high from {clusters} clusters
       join ${positions('regions')} on regions.code = clusters.region
       join ${positions('categories')} on categories.code = clusters.category
       where year = $year`,
      { year, regions, categories },
    )) as [Float64Array, Float64Array, Float64Array, Float64Array];
    const has = new Uint8Array(regions.length * categories.length);
    for (let row = 0; row < region.length; row++) {
      const cell = region[row]! * categories.length + category[row]!;
      if (reaches(low[row]!, SPECIALISED)) has[cell] = 1;
      else if (Number.isNaN(high[row]!) || reaches(high[row]!, SPECIALISED)) has[cell] = 2;
    }
    return reachOf(regions, categories, has);
  });
}

/** What is near what the regions have, by who certainly (1) and who perhaps (2) is specialised in what. */
export function reachOf(regions: readonly string[], categories: readonly string[], has: Uint8Array): Reach {
  const table = (holds: (one: number) => boolean): ReturnType<typeof incidenceFromRows> =>
    incidenceFromRows(
      regions,
      categories,
      Float64Array.from(has, (one) => (holds(one) ? 1 : 0)),
    );
  const certain = table((one) => one === 1);
  const near = proximity(coOccurrence(certain));
  const { pci, warnings } = economicComplexity(certain, { pciScale: 'own' });
  return {
    regions,
    categories,
    has,
    least: relatednessDensity(certain, near).values,
    most: relatednessDensity(
      table((one) => one > 0),
      near,
    ).values,
    proximity: near,
    complexity: pci,
    doubts: warnings,
  };
}

function positions(name: string): string {
  return `(select unnest($${name}) as code, generate_subscripts($${name}, 1) - 1 as at) ${name}`;
}
