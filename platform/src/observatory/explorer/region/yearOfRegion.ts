import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows, type PlainRow } from '../plainRows.ts';
import { allRegions, type AllRegions } from './allRegions.ts';
import { interval, minus, nothing, plus, type Interval } from '../../cells/interval.ts';
import { isAllInCategories } from './isAllInCategories.ts';

/** A region and all regions together in one year, with bounds. */
export interface YearOfRegion extends AllRegions {
  readonly year: number;
  /** All industries of the region; null where it has no figures in the year. */
  readonly total: Interval | null;
  /** By category that may have activity in the region. */
  readonly values: ReadonlyMap<string, Interval>;
  /** What the region's total holds beside its categories. */
  readonly rest: Interval;
}

/** Reads what a year says of a region. */
export async function yearOfRegion(edition: ShelvedEdition, region: string, year: number): Promise<YearOfRegion> {
  const fields = measureColumns(['value_low', 'value_high'], edition);
  const [totals, values, all, isAll] = await Promise.all([
    edition.frames.rows(`select ${fields} from {regions} where region = $region and year = $year`, { region, year }),
    edition.frames.rows(`select category, ${fields} from {clusters} where region = $region and year = $year`, {
      region,
      year,
    }),
    allRegions(edition, year),
    isAllInCategories(edition, year),
  ]);
  const total = plainRows(totals).map(ofRow)[0] ?? null;
  const byCategory = new Map(plainRows(values).map((row) => [String(row['category']), ofRow(row) ?? unbounded]));
  const inCategories = [...byCategory.values()].reduce(plus, nothing);
  const left = total === null || isAll ? nothing : minus(total, inCategories);
  return {
    year,
    total,
    values: byCategory,
    ...all,
    rest: { low: Math.max(0, left.low), high: Math.max(0, left.high) },
  };
}

const unbounded: Interval = { low: 0, high: Infinity };

function ofRow(row: PlainRow): Interval | null {
  return interval(row['value_low'], row['value_high']);
}
